import type { OutletEntry } from '../../domain/content.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { OutletFinder } from '../known/find-outlets.ts';

/** How far behind the verb the one may be named to whom the words were said. */
const reach = 80;
const listener =
  /(?:\b(?:told|tells)|\b(?:interview|conversation) with|\b(?:said|speaking|spoke|comments|statement) to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.&’'-]*)(?:\s(?:of|the|and|\p{Lu}[\p{L}\p{N}.&’'-]*)){0,4})/u;

/** The recorded outlet that a report names as the one somebody told the words to: “Holt told Lake News”. */
export function readTold(
  text: string,
  cue: Stretch | undefined,
  outlets: Pick<OutletFinder, 'byName'>,
): OutletEntry['id'] | undefined {
  if (cue === undefined) return undefined;
  const [clause = ''] = text.slice(cue.start, cue.end + reach).split(/[“”"«»\n]|[.!?](?=\s+\p{Lu})/u);
  const words = listener.exec(clause)?.[1]?.split(/\s+/) ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/(?:[’']s)?[.,]?$/u, '');
    const found = outlets.byName(name) ?? outlets.byName(`The ${name}`);
    if (found !== undefined) return found.id;
  }
  return undefined;
}
