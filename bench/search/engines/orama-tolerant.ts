import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { type Engine, plainDocuments } from '../engine.ts';

const schema = { text: 'string', speaker: 'string', aliases: 'string' } as const;

/** Orama, forgiving one mistake; its index holds the texts too. */
export const oramaTolerant: Engine = {
  build: async (corpus) => {
    const database = create({ schema });
    await insertMultiple(database, plainDocuments(corpus), 5_000);
    return new Map([['index.json', JSON.stringify(save(database))]]);
  },
  open: async (read) => {
    const database = create({ schema });
    load(database, JSON.parse(await read('index.json')) as RawData);
    return async (query) =>
      (await search(database, { term: query, tolerance: 1, limit: 10, threshold: 0 })).hits.map(
        ({ id }) => id,
      );
  },
};
