import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { hasDoubleMark } from '../../text/marks/quotation-marks.ts';
import type { Passage } from '../passages/passage.ts';

/** What a page tells of the author below a report, and of nobody who is in it. */
export const authorNoteRule = {
  name: 'note on the author',
  example: 'About Ida Moen\nIda Moen has written about harbours for twenty years.',
  keeps: 'About Ann Moss\nAnn Moss has run the harbour for twenty years.',
} as const;

/** The lines of a report, and those below them that are about who wrote it. */
export interface WithoutAuthorNote {
  readonly lines: readonly Passage[];
  readonly note: readonly Passage[];
}

const longestNote = 4;
const name =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|da|di|van|von|der|den|al|el|la|le) )?\\p{Lu}[\\p{L}'’.-]*){0,3}";
const heading = new RegExp(
  `^(?:(?:[Aa]bout|About the [Aa]uthor|[Aa]uthor|[Ww]ritten by|[Bb]y|[Mm]eet) ?[:–—-]? ?(?<named>${name})|(?<alone>${name}))$`,
  'u',
);
const headingOfAny =
  /^(?:(?:about|meet)(?: the)? (?:author|writer|reporter)s?|author(?: bio(?:graphy)?)?):?$/i;
const introduces = /^,? (?:is|was|has|covers|writes|reports|works|worked|lives|joined|began|teaches|edits)\b/;
/** What those who write do. */
const trade =
  /\b(?:writ(?:es?|ten|ing|er)|wrote|reports?(?: on| from| for)|reporter|report(?:ed|ing) (?:on|from|for)|journalis[tm]|editor|edits|correspondent|author|columnist|column|blog(?:s|ger)?|covers|covered|covering|photograph(?:s|er|ed)|contribut(?:es|or|ing)|freelanc\w+|novel\w*|publish\w+|podcast\w*|producer|newsletter|byline)\b/i;

/** Parts from the last lines of a report what its page says of the author: under a heading, or beginning with the author’s whole name. */
export function withoutAuthorNote(lines: readonly Passage[], authors: readonly string[]): WithoutAuthorNote {
  const from = Math.max(1, lines.length - longestNote);
  const at = lines.findIndex((_, index) => index >= from && beginsNote(lines, index, authors));
  return at === -1 ? { lines, note: [] } : { lines: lines.slice(0, at), note: lines.slice(at) };
}

function beginsNote(lines: readonly Passage[], at: number, authors: readonly string[]): boolean {
  const text = lines[at]?.text ?? '';
  const quotes = lines.slice(at).some((line) => hasDoubleMark(line.text));
  if (!quotes && isUnheaded(lines.slice(at), authors)) return true;
  const next = lines[at + 1]?.text;
  if (next === undefined) return false;
  if (headingOfAny.test(text)) return trade.test(next);
  const { named, alone } = heading.exec(text)?.groups ?? {};
  if (alone !== undefined && (quotes || (authors.length > 0 && !authors.includes(alone)))) return false;
  const who = named ?? alone;
  if (who === undefined) return false;
  return isAbout(next, who) && (authors.includes(who) || trade.test(next));
}

/** Without a heading only an author’s whole name tells a note from the report, and no sentence of another kind stands below it. */
function isUnheaded([first, ...others]: readonly Passage[], authors: readonly string[]): boolean {
  const text = first?.text ?? '';
  const author = authors.find((one) => begins(text, one));
  if (author === undefined || !trade.test(text)) return false;
  return others.every((line) => !endsSentence(line.text) || isAbout(line.text, author));
}

function isAbout(text: string, who: string): boolean {
  const [first = who] = who.split(' ');
  return [who, first, 'He', 'She', 'They'].some((one) => begins(text, one));
}

function begins(text: string, who: string): boolean {
  return text.startsWith(who) && introduces.test(text.slice(who.length));
}
