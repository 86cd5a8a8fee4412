/** The columns of a table that hold words which readers search for, for the full-text indexes of databases. */
export const searchedColumns: Readonly<Record<string, readonly string[]>> = {
  quotes: ['words', 'speaker_names', 'attribution'],
  claims: ['asks', 'value_words', 'printed'],
  events: ['title', 'summary', 'place'],
  articles: ['title', 'deck', 'headline'],
};
