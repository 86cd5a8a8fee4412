import type { MarkedWords, Span } from './found-quote.ts';
import { pairMarks, wordsBetween } from './pair-marks.ts';
import type { MarkPair } from './pair-marks.ts';
import { readMarks } from './read-marks.ts';
import type { Mark } from './read-marks.ts';

interface MarkedParagraph {
  readonly paragraph: Span;
  readonly marks: readonly Mark[];
}

/** Everything that stands between a pair of marks, in reading order; words that run over paragraphs are one find. */
export function readMarkedWords(text: string, paragraphs: readonly Span[]): readonly MarkedWords[] {
  const pieces = findPieces(
    paragraphs.map((paragraph) => ({ paragraph, marks: readMarks(text, paragraph) })),
  );
  return joinPieces(text, pieces).filter(({ parts }) => parts.some((part) => hasWords(text, part)));
}

/** What one pair of marks holds within one paragraph. */
interface Piece {
  readonly paragraph: Span;
  readonly pair: MarkPair;
  /** It has no closing mark, and the next paragraph opens again. */
  readonly runsOn: boolean;
}

function findPieces(marked: readonly MarkedParagraph[]): readonly Piece[] {
  return marked.flatMap(({ paragraph, marks }, index) => {
    const next = marked[index + 1];
    return pairMarks(marks, (mark) => runsInto(next, mark))
      .map((pair) => ({ paragraph, pair, runsOn: pair.close === undefined && runsInto(next, pair.open) }))
      .filter(({ pair, runsOn }) => pair.close !== undefined || runsOn || pair.open.family !== 'single');
  });
}

function joinPieces(text: string, pieces: readonly Piece[]): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  let parts: Span[] = [];
  let from: Piece | undefined;
  for (const piece of pieces) {
    const continues = from !== undefined && piece.pair.open.start === piece.paragraph.start;
    if (from === undefined || !continues) [from, parts] = [piece, []];
    const end = piece.pair.close?.start ?? piece.paragraph.end;
    parts.push(wordsBetween(text, piece.pair.open.end, end));
    if (piece.runsOn) continue;
    found.push({ parts, outer: { start: from.pair.open.start, end: piece.pair.close?.end ?? end } });
    from = undefined;
  }
  return found;
}

/** The custom for long quotations: no closing mark, and the next paragraph opens again. */
function runsInto(next: MarkedParagraph | undefined, open: Mark): boolean {
  const first = next?.marks[0];
  return first?.start === next?.paragraph.start && first?.family === open.family && first.turn !== 'right';
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
