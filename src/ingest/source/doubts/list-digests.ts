import { shortenText } from '../../../text/shorten-text.ts';
import { countWords, fewestWordsOfProse } from '../../../text/split-words.ts';
import type { Doubt } from './list-doubts.ts';

/** What a letter sets below the beginning of a report that stands elsewhere. */
const more =
  /^(?:\[?(?:read (?:more|on|the (?:full|whole|rest)\b[^.]{0,40})|continue reading|keep reading|full (?:story|article|text)|see the (?:full )?(?:story|article)|weiterlesen|mehr lesen|zum artikel|lire (?:la suite|l['’]article)|leggi tutto|leer más|leia mais|читать (?:далее|полностью)|читати далі)\]?)\W{0,6}(?:\(?https?:\S+)?$/iu;
/** What a service prints below each report that it found. */
const ofAlert = /^flag as irrelevant$/i;
/** Between the paragraphs of one report two links to others may stand. */
const fewestTexts = 3;

/** What a person should know of a letter that gives the beginnings of several reports. */
export function listDigests(text: string, isPage: boolean): readonly Doubt[] {
  const lines = text.split('\n').map((line) => line.trim());
  const ends = lines.flatMap((line, index) => (isMore(line, isPage) ? [index] : []));
  const texts = ends.filter((end, at) =>
    lines.slice(at === 0 ? 0 : ends[at - 1], end).some((line) => countWords(line) >= fewestWordsOfProse),
  );
  const [first] = texts;
  const isAlert = texts.some((at) => ofAlert.test(lines[at] ?? ''));
  if (first === undefined || (texts.length < fewestTexts && !isAlert)) return [];
  return [
    {
      rule: 'digest-of-reports',
      message: `The file may be a digest: under ${texts.length === 1 ? 'one' : texts.length} of its texts stands “${shortenText(lines[first] ?? '', 40)}” or the like, so each may be the beginning of a report that stands elsewhere, perhaps of another outlet.`,
      hint: 'Save the reports themselves; headline, outlet and day of this draft may not be theirs.',
    },
  ];
}

/** On a page such links stand below other stories, too. */
function isMore(line: string, isPage: boolean): boolean {
  return ofAlert.test(line) || (!isPage && more.test(line));
}
