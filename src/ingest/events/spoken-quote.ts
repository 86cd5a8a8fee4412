/** What the occasion of a quote is told by: its words, where they stand in the reading text, and whose they are. */
export interface SpokenQuote {
  readonly at: number;
  readonly quote: { readonly speaker: readonly string[]; readonly words: string };
}
