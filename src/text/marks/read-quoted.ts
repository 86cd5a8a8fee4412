import type { Stretch } from '../stretch.ts';
import { pairMarks, wordsBetween } from './pair-marks.ts';
import { type QuotationMark, readMarks } from './read-marks.ts';

/** What one text sets between quotation marks. */
export interface QuotedText {
  /** The words between each outermost pair, in reading order, without the space at their ends. */
  readonly quoted: readonly Stretch[];
  /** Marks that stand alone: they open or close, and nothing closes or opens them. Apostrophes are none. */
  readonly alone: readonly Stretch[];
}

/** Marks of titles in Chinese: in a report they name a work, in a text of ours they would set words off like any other. */
const titleMarks: Readonly<Record<string, string>> = { '《': '«', '》': '»', '〈': '‹', '〉': '›' };

/** Reads the marks of one paragraph of ours. A report may let marks run on into the next; a text of ours closes what it opens. */
export function readQuoted(printed: string): QuotedText {
  const text = printed.replaceAll(/[《》〈〉]/g, (mark) => titleMarks[mark] ?? mark);
  const marks = readMarks(text, { start: 0, end: text.length });
  const pairs = pairMarks(marks, () => false).flatMap(({ open, close }) =>
    close === undefined ? [] : [{ open, close }],
  );
  const isPaired = ({ start, end }: Stretch) =>
    pairs.some(({ open, close }) => open.start <= start && end <= close.end);
  return {
    quoted: pairs.map(({ open, close }) => wordsBetween(text, open.end, close.start)),
    alone: marks.filter((mark) => !isPaired(mark) && !mayStandAlone(mark)),
  };
}

/** An apostrophe, or the sign for inches or seconds behind a number. */
function mayStandAlone({ family, turn, before }: QuotationMark): boolean {
  if (family === 'single') return turn === 'right' || turn === 'either';
  return turn === 'either' && /\d/.test(before);
}
