import { createSearch } from '../../../src/search/answer/create-search.ts';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import type { Engine } from '../engine.ts';

/** Ours, with all that a key press costs: hits, marks, reasons and the counts of every facet. */
export const dateline: Engine = {
  build: buildIndex,
  open: async (read) => {
    const { search } = createSearch(read);
    return async (query) => {
      const { answer, countFacets } = await search(query);
      await countFacets();
      return answer.hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
    };
  },
};

/** Ours, up to the hits: what the reader sees first. */
export const datelineHits: Engine = {
  build: buildIndex,
  open: async (read) => {
    const { search } = createSearch(read);
    return async (query) =>
      (await search(query)).answer.hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
  },
};
