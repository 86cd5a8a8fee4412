/** A stretch of the text in UTF-16 offsets: `text.slice(start, end)` gives its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything between one pair of marks, or several pairs where a quotation runs over paragraphs. */
export interface MarkedWords {
  readonly parts: readonly Span[];
  /** From the first opening mark to the end of the last closing mark. */
  readonly outer: Span;
}
