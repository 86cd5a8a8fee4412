import type { ShownSign } from '../../search/index/shown-fields.ts';
import type { Mark } from '../../search/rank/explain-quote.ts';
import type { Stretch } from '../../text/stretch.ts';

/** A piece of a quote. */
export interface TextPiece {
  readonly text: string;
  /** Found by the search. */
  readonly isMarked: boolean;
  /** Added by the outlet, never said. */
  readonly isInserted: boolean;
  /** What it is, where nobody sees it. */
  readonly sign?: ShownSign;
}

/** Where in a text something stands. */
export interface TextPlaces {
  readonly marks: readonly Mark[];
  readonly insertions?: readonly Stretch[] | undefined;
  readonly signs?: readonly ShownSign[] | undefined;
}

/** Cuts a text where it is marked, where something was inserted and where a sign stands that nobody sees. Joined, the pieces are the text. */
export function markText(
  text: string,
  { marks, insertions = [], signs = [] }: TextPlaces,
): readonly TextPiece[] {
  const edges = [
    0,
    text.length,
    ...[...marks, ...insertions, ...signs].flatMap(({ start, end }) => [start, end]),
  ];
  const ordered = [...new Set(edges)].toSorted((one, other) => one - other);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const sign = signs.find((each) => isInside(start, each));
    return {
      text: text.slice(start, end),
      isMarked: marks.some((mark) => isInside(start, mark)),
      isInserted: insertions.some((insertion) => isInside(start, insertion)),
      ...(sign === undefined ? {} : { sign }),
    };
  });
}

function isInside(place: number, { start, end }: Stretch): boolean {
  return place >= start && place < end;
}
