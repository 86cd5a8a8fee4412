import type { Mark } from '../search/explain-quote.ts';

/** A piece of text, marked or not. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at its marks, which are in order and apart. Joined, the pieces are the text. */
export function markText(text: string, marks: readonly Mark[]): readonly TextPiece[] {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, index) => ({ text: text.slice(edges[index], end), isMarked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
