/**
 * A stretch of the text that is read, in UTF-16 offsets: `text.slice(start, end)` gives its words.
 * What is recorded is a `Span` of the saved file; `toSourceSpans` turns one into the other, and nothing else does.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have characters in common. */
export function stretchesOverlap(left: Stretch, right: Stretch): boolean {
  return left.start < right.end && right.start < left.end;
}
