import { hasDoubleMark } from '../../text/marks/quotation-marks.ts';
import { countWords } from '../../text/split-words.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { endOf, type Passage } from '../passages/passage.ts';
import { headRules } from './head-rules.ts';
import type { PrintedOutlet } from './read-outlet.ts';

/** What a press release says below its text of those who issue it. */
export const releaseFootRule = {
  name: 'foot of a press release',
  example: 'Media contact:',
  keeps: 'Contact with the divers was lost at noon, the board said.',
} as const;

const linesOfHead = 8;
const linesOfFoot = 12;
const mostWordsOfName = 7;
const mark = headRules.find(({ name }) => name === 'release mark')?.matches ?? /^$/;
const address = /^\W*(?:(?:media|press|news) )?contacts?\b|^(?:e-?mail|tel|phone|fax|release (?:date|no))/i;
/** “About the Gate” is a heading of the text: nobody who issues releases is called by one word behind an article. */
const about =
  /^(?:[Aa]bout|ABOUT) (?:(?:[Tt]he|THE) (?=\S+ \S))?(?<named>(?![Tt]he |THE )\p{Lu}[^.!?:]{2,80}?):?$/u;
const contact =
  /^(?:(?:media|press|news|for media) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:details?|information|person))?(?::.{0,120})?$|^(?:for|to) (?:more|further|additional|media) (?:information|details|enquiries|inquiries)\b.{0,120}$/i;

/** Whether a text is headed as a press release. */
export function isRelease(lines: readonly Passage[]): boolean {
  return findMark(lines) !== -1;
}

function findMark(lines: readonly Passage[]): number {
  return lines.slice(0, linesOfHead).findIndex(({ text }) => mark.test(text) && !address.test(text));
}

/** Who issues a press release: whom it tells about below its text, or the name beside the mark above it. */
export function readIssuer(
  lines: readonly Passage[],
  headline: Passage | undefined,
): PrintedOutlet | undefined {
  const at = findMark(lines);
  if (at === -1) return undefined;
  const named = lines.slice(-linesOfFoot).flatMap((line) => nameIn(line) ?? [])[0];
  const beside = [lines[at - 1], lines[at + 1]].find((line) => line !== undefined && isName(line, headline));
  const name = named ?? beside;
  return name && { cue: 'press release', name: asWritten(name, lines) };
}

function nameIn({ text, start }: Passage): Passage | undefined {
  const named = about.exec(text)?.groups?.['named'];
  if (named === undefined || countWords(named) > mostWordsOfName) return undefined;
  return { text: named, start: start + text.lastIndexOf(named) };
}

function isName(line: Passage, headline: Passage | undefined): boolean {
  const words = countWords(line.text);
  return (
    words >= 2 &&
    words <= mostWordsOfName &&
    /^\p{Lu}/u.test(line.text) &&
    !/[\d.!?:;,|]/.test(line.text) &&
    !mark.test(line.text) &&
    (headline === undefined || line.start < headline.start || line.start >= endOf(headline)) &&
    readStamps([line], undefined).day === undefined
  );
}

/** A name in capitals is written as the text writes it, where it does. */
function asWritten(name: Passage, lines: readonly Passage[]): Passage {
  if (name.text !== name.text.toUpperCase()) return name;
  for (const { text, start } of lines) {
    const at = text === text.toUpperCase() ? -1 : text.toUpperCase().indexOf(name.text);
    if (at !== -1) return { text: text.slice(at, at + name.text.length), start: start + at };
  }
  return name;
}

/** The lines of a press release, and its foot: whom to ask, and what it is that issued it. */
export interface WithoutReleaseFoot {
  readonly lines: readonly Passage[];
  readonly foot: readonly Passage[];
}

/** Parts the foot from the body of a press release. */
export function withoutReleaseFoot(body: readonly Passage[]): WithoutReleaseFoot {
  const from = Math.max(2, body.length - linesOfFoot);
  const at = body.findIndex(
    ({ text }, index) =>
      index >= from &&
      !quotes(body.slice(index)) &&
      (contact.test(text) || (about.test(text) && countWords(text) <= mostWordsOfName + 2)),
  );
  return at === -1 ? { lines: body, foot: [] } : { lines: body.slice(0, at), foot: body.slice(at) };
}

/** Where somebody’s words stand below, the line may be a heading of the report. */
function quotes(lines: readonly Passage[]): boolean {
  return lines.some(({ text }) => hasDoubleMark(text));
}
