/** A piece of a text: shared with another, or its own. */
export interface SharedPiece {
  readonly isShared: boolean;
  readonly text: string;
}

/** Marks within a text the words that it shares with others, which stand in order, `[…]` between them. A long text is given by its shared words alone. */
export function markShared(text: string, shared: string, longest: number): readonly SharedPiece[] {
  const runs = shared.split(' […] ');
  if (text.length > longest)
    return runs.flatMap((run, index) => [
      ...(index > 0 ? [{ isShared: false, text: ' […] ' }] : []),
      { isShared: true, text: run },
    ]);
  const pieces: SharedPiece[] = [];
  let at = 0;
  for (const run of runs) {
    const start = text.indexOf(run, at);
    if (start === -1) continue;
    pieces.push({ isShared: false, text: text.slice(at, start) }, { isShared: true, text: run });
    at = start + run.length;
  }
  return [...pieces, { isShared: false, text: text.slice(at) }].filter((piece) => piece.text !== '');
}
