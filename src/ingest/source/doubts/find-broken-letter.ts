import { placeInText } from '../../../text/lines/place-in-text.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import type { Doubt } from './list-doubts.ts';

/** Escapes in JSON, XML and HTML can name what no text holds: half of a letter, or the sign for none. */
const noLetter = /\p{Surrogate}|\0/u;

/** The first place of a text that is no letter; undefined where there is none. */
export function findBrokenLetter(text: string): Doubt | undefined {
  const at = noLetter.exec(text)?.index;
  if (at === undefined) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const before = shortenText(text.slice(Math.max(0, at - 40), at).trim(), 40);
  return {
    rule: 'broken-letter',
    message: `The text holds what is no letter (U+${code}), behind “${before}”.`,
    hint: 'Save the report again as text or as a web page, or write that letter anew.',
    ...placeInText(text, at),
  };
}
