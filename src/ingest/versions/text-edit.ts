/** New text for what stands between two offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits that do not overlap; those at one place come out in the order in which they are given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces = ordered.map(
    ({ start, text: written }, index) => text.slice(ordered[index - 1]?.end ?? 0, start) + written,
  );
  return pieces.join('') + text.slice(ordered.at(-1)?.end ?? 0);
}
