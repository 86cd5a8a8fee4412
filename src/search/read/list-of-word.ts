import type { QuoteList } from './quote-list.ts';
import type { WordPlaces } from './word-file.ts';

/** Where the list of a word is, not loaded; a short one stands beside its word. */
export function listOfWord({ count, inline, places: at, placesLength: length = 0 }: WordPlaces): QuoteList {
  return inline === undefined && at !== undefined
    ? { text: '', offset: 0, count, at: { file: `places/${at.file}.txt`, offset: at.offset, length } }
    : { text: '', offset: 0, ...inline, count };
}
