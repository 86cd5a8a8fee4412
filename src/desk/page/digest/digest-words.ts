/** A quote of the report as the editor shows it. */
export interface ShownQuote {
  readonly id: string;
  /** All its words as one line. */
  readonly words: string;
  /** Who speaks, as the margin names them. */
  readonly speaker: string;
}

/** What the editor asks while a person writes: always as things stand. */
export interface DigestWords {
  readonly quotes: () => readonly ShownQuote[];
  readonly setIds: () => ReadonlySet<string>;
}
