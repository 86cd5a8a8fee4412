import MiniSearch, { type Options } from 'minisearch';
import { documentsFile, type Engine, type PlainDocument, plainDocuments } from '../engine.ts';

const options: Options<PlainDocument> = {
  fields: ['text', 'speaker', 'aliases'],
  searchOptions: {
    combineWith: 'AND',
    fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 4 ? 1 : false),
    prefix: (_, index, terms) => index === terms.length - 1,
  },
};

/** MiniSearch, forgiving as much as ours: one mistake from four letters on, two from seven. */
export const minisearchTuned: Engine = {
  build: (corpus) => {
    const index = new MiniSearch(options);
    index.addAll(plainDocuments(corpus));
    return new Map([['index.json', JSON.stringify(index)], documentsFile(corpus)]);
  },
  open: async (read) => {
    const [json] = await Promise.all([read('index.json'), read('documents.json')]);
    const index = MiniSearch.loadJSON<PlainDocument>(json, options);
    return async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id));
  },
};
