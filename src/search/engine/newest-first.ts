import type { BlockList } from '../read/block-list.ts';

/** The quotes of some lists in one stretch of numbers, list by list. */
export interface NewestQuotes {
  /** Every quote of the lists from this number on has been given. */
  readonly from: number;
  readonly lists: readonly Uint32Array[];
}

interface Reading {
  readonly quoteCount: number;
  /** How many quotes of each list are read first. */
  readonly first: number;
}

/** Reads lists from the newest quotes down, twice as many each time, as long as somebody asks for more. */
export async function* newestFirst(
  lists: readonly BlockList[],
  { quoteCount, first }: Reading,
): AsyncGenerator<NewestQuotes> {
  let to = quoteCount;
  for (let quotes = first; to > 0; quotes *= 2) {
    const end = to;
    const from = Math.max(0, ...lists.map(({ startBelow }) => startBelow(end, quotes)));
    yield { from, lists: await Promise.all(lists.map(({ between }) => between(from, end))) };
    to = from;
  }
}
