import { hasLetterOrDigit } from '../letters.ts';
import type { Stretch } from '../stretch.ts';
import type { MarkFamily, MarkShape, MarkTurn } from './quote-marks.ts';
import { markShapes } from './quote-marks.ts';

/** A quotation mark, and what stands on its two sides. */
export interface QuotationMark extends Stretch {
  readonly family: MarkFamily;
  readonly turn: MarkTurn;
  readonly before: string;
  readonly after: string;
}

const doubledSign = /['’‘`]/;
const apostropheSides = /^[\p{L}\p{N}][\p{L}\p{N}]$/u;
const elidedWord =
  /^(?:\d\ds|em|til|till|tis|twas|cause|cos|cuz|n|bout|round|kay|ello|nuff|neath)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a passage in order; apostrophes inside words and before elided ones are left out. */
export function readMarks(text: string, { start, end }: Stretch): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let index = start; index < end; index += 1) {
    if (markShapes[text[index] ?? ''] === undefined && !isLowCommas(text, index)) continue;
    const last = marks.at(-1);
    const mark = markAt(text, index, { glued: last?.end === index ? last : undefined, end });
    if (mark === undefined) continue;
    if (!isApostrophe(mark, text)) marks.push(mark);
    index = mark.end - 1;
  }
  return marks;
}

interface AroundMark {
  /** The mark that ends where this one begins. */
  readonly glued: QuotationMark | undefined;
  /** Of the passage. */
  readonly end: number;
}

function markAt(text: string, start: number, { glued, end: limit }: AroundMark): QuotationMark | undefined {
  const sign = text[start] ?? '';
  if (sign === ',') return { ...lowMark, ...around(text, start, start + 2) };
  const isPair =
    sign === text[start + 1] && doubledSign.test(sign) && glued?.family !== 'double' && start + 1 < limit;
  const closesSingleFirst =
    isPair && sign === "'" && text[start + 2] === "'" && opensNothing(text, start + 3);
  const end = start + (isPair && !closesSingleFirst ? 2 : 1);
  const shape = markShapes[end - start === 2 ? sign + sign : sign];
  if (shape === undefined) return undefined;
  return { ...shape, ...around(text, start, end) };
}

function around(text: string, start: number, end: number): Omit<QuotationMark, keyof MarkShape> {
  return { start, end, before: text[start - 1] ?? ' ', after: text[end] ?? ' ' };
}

const lowMark: MarkShape = { family: 'double', turn: 'low' };

/** Two commas at the foot of a word, as typewriters and scans have the low mark. */
function isLowCommas(text: string, at: number): boolean {
  if (text[at] !== ',' || text[at + 1] !== ',') return false;
  return /[\s([–—]/.test(text[at - 1] ?? ' ') && hasLetterOrDigit(text[at + 2] ?? ' ');
}

function opensNothing(text: string, index: number): boolean {
  return !hasLetterOrDigit(text[index] ?? ' ');
}

function isApostrophe({ family, turn, before, after, end }: QuotationMark, text: string): boolean {
  if (family !== 'single' || turn === 'low') return false;
  if (apostropheSides.test(before + after)) return true;
  return !hasLetterOrDigit(before) && elidedWord.test(text.slice(end, end + 8));
}
