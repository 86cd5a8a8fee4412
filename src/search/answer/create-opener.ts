import type { Load } from '../index/index-loader.ts';
import { createMatcher, type MatchQuotes } from '../match/match-quotes.ts';
import { type OpenIndex, openIndex } from '../read/open-index.ts';

/** An index, and the matcher that keeps its working space. */
export interface OpenedIndex {
  readonly index: OpenIndex;
  readonly match: MatchQuotes;
}

/** Opens an index at the first question, once; after a failure, again at the next. */
export function createOpener(load: Load): () => Promise<OpenedIndex> {
  let opening: Promise<OpenedIndex> | undefined;
  return () => {
    opening ??= openIndex(load).then((index) => ({ index, match: createMatcher(index.manifest.quotes) }));
    opening.catch(() => (opening = undefined));
    return opening;
  };
}
