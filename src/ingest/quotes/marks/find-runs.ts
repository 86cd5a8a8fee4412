import { hasLetterOrDigit, startsSmall } from '../../../text/letters.ts';
import type { QuotationMark } from '../../../text/marks/read-marks.ts';
import { wordsOf } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import { isAside } from './is-aside.ts';

export interface MarkedParagraph {
  readonly paragraph: Stretch;
  readonly marks: readonly QuotationMark[];
}

/** How many lines may interrupt a quotation. */
const mostAsides = 2;
/** How many paragraphs of a quotation may stand without a mark. */
const mostUnmarked = 3;
const introduction = /[,:]\s{1,3}$/;

/** The paragraph after this one that is no caption or subhead. */
export function nextParagraph(
  text: string,
  marked: readonly MarkedParagraph[],
  index: number,
): MarkedParagraph | undefined {
  for (const next of marked.slice(index + 1, index + 2 + mostAsides)) {
    const { start, end } = next.paragraph;
    if (next.marks.length > 0 || !isAside(text.slice(start, end))) return next;
  }
  return undefined;
}

/** The custom for long quotations: no closing mark, and the next paragraph opens again. */
export function runsInto(text: string, next: MarkedParagraph | undefined, open: QuotationMark): boolean {
  const first = next?.marks[0];
  if (first === undefined || first.start !== next?.paragraph.start) return false;
  if (first.turn === 'right' && !hasLetterOrDigit(first.after)) return false;
  return first.family === open.family || mayChangeMarks(text, open, first);
}

/** Careless editors go on in other marks; a single one may be an apostrophe and counts only where words are introduced. */
function mayChangeMarks(text: string, open: QuotationMark, first: QuotationMark): boolean {
  if (first.family === 'guillemet' || open.family === 'guillemet') return false;
  const before = text.slice(Math.max(0, open.start - 4), open.start);
  return open.family === 'double' || before === '' || before.endsWith('\n') || introduction.test(before);
}

/** Only the last paragraph has a mark, and it is the closing one. */
export function closesLater(
  text: string,
  marked: readonly MarkedParagraph[],
  { index, open }: { readonly index: number; readonly open: QuotationMark },
): boolean {
  const last = marked.slice(index + 1, index + 2 + mostUnmarked).find(({ marks }) => marks.length > 0);
  const first = last?.marks[0];
  if (last === undefined || first === undefined || open.family !== 'double') return false;
  return (
    first.family === 'double' &&
    canOnlyClose(first) &&
    !isSignature(text.slice(last.paragraph.start, first.start))
  );
}

function canOnlyClose({ turn, before, after }: QuotationMark): boolean {
  if (turn === 'left' || turn === 'low' || hasLetterOrDigit(after)) return false;
  return turn === 'right' ? !/\s/.test(before) : /[\p{L}.,!?…]/u.test(before);
}

/** "Ann Moss, Harbor Board.": the line under a letter, which is as a whole in marks. */
function isSignature(line: string): boolean {
  const words = wordsOf(line);
  return words.filter(startsSmall).length < words.length / 2;
}
