import type { Mark } from '../../search/rank/explain-quote.ts';
import type { Stretch } from '../../text/stretch.ts';

/** A piece of a quote. */
export interface TextPiece {
  readonly text: string;
  /** Found by the search. */
  readonly isMarked: boolean;
  /** Added by the outlet, never said. */
  readonly isInserted: boolean;
}

/** Cuts a text where it is marked and where something was inserted. Joined, the pieces are the text. */
export function markText(
  text: string,
  marks: readonly Mark[],
  insertions: readonly Stretch[] = [],
): readonly TextPiece[] {
  const edges = [0, text.length, ...[...marks, ...insertions].flatMap(({ start, end }) => [start, end])];
  const ordered = [...new Set(edges)].toSorted((one, other) => one - other);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    return {
      text: text.slice(start, end),
      isMarked: marks.some((mark) => isInside(start, mark)),
      isInserted: insertions.some((insertion) => isInside(start, insertion)),
    };
  });
}

function isInside(place: number, { start, end }: Stretch): boolean {
  return place >= start && place < end;
}
