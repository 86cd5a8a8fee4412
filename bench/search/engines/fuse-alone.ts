import Fuse, { type IFuseOptions } from 'fuse.js';
import { documentsFile, type Engine, type PlainDocument, plainDocuments } from '../engine.ts';
import type { Corpus } from '../make-corpus.ts';

const keys = ['text', 'speaker', 'aliases'];

/** fuse.js over everything, without anything in front of it. */
function fuseEngine(options: IFuseOptions<PlainDocument>): Engine {
  return {
    build: (corpus) => new Map([documentsFile(corpus)]),
    open: async (read) => {
      const corpus = JSON.parse(await read('documents.json')) as Corpus;
      const fuse = new Fuse(plainDocuments(corpus), { keys, ...options });
      return async (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
    },
  };
}

export const fuseAsItComes = fuseEngine({});
export const fuseTokens = fuseEngine({ useTokenSearch: true, threshold: 0.3 });
