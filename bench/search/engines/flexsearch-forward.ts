import { Index } from 'flexsearch';
import { documentsFile, type Engine, plainDocuments } from '../engine.ts';

/** FlexSearch with prefixes; it forgives no mistakes, which is why it is fast. */
export const flexsearchForward: Engine = {
  build: async (corpus) => {
    const index = createIndex();
    plainDocuments(corpus).forEach(({ text, speaker, aliases }, number) => {
      index.add(number, `${text} ${speaker} ${aliases}`);
    });
    const parts: Record<string, string> = {};
    const exported = index.export((key: string, value: string) => {
      if (value !== undefined) parts[key] = value;
    });
    await Promise.resolve(exported);
    return new Map([
      ['index.json', JSON.stringify(parts)],
      documentsFile(corpus),
      ['ids.json', JSON.stringify(corpus.records.map(({ id }) => id))],
    ]);
  },
  open: async (read) => {
    const [json, idsJson] = await Promise.all([read('index.json'), read('ids.json'), read('documents.json')]);
    const index = createIndex();
    for (const [key, value] of Object.entries(JSON.parse(json) as Record<string, string>))
      await Promise.resolve(index.import(key, value));
    const ids = JSON.parse(idsJson) as readonly string[];
    return async (query) =>
      index.search(query, { limit: 10, suggest: true }).map((number) => ids[Number(number)] ?? '');
  },
};

function createIndex(): Index {
  return new Index({ tokenize: 'forward', resolution: 9 });
}
