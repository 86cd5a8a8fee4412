import { hash } from 'node:crypto';
import type { FindWords } from '../../search/build/found-words.ts';
import { type LaidCollection, layCollection } from '../../search/build/laid-collection.ts';
import {
  type IndexSource,
  type SearchCollection,
  searchCollections,
} from '../../search/build/lay-out-index.ts';

/** A collection that is laid out where somebody asks for it, once for all who do. */
export interface KeyedCollection {
  readonly collection: SearchCollection;
  /** A hash of all that is in it: other records or names, another key. */
  readonly key: string;
  readonly lay: () => LaidCollection;
}

/** How the words of a collection are found. */
type FindWordsOf = (collection: SearchCollection) => FindWords | undefined;

/** What is searched, before anything is laid out. */
export function keyCollections(
  source: IndexSource,
  findOf: FindWordsOf = () => undefined,
): readonly KeyedCollection[] {
  return searchCollections(source).map((collection) => {
    const find = findOf(collection);
    let laid: LaidCollection | undefined;
    return {
      collection,
      key: hash('sha256', JSON.stringify(collection), 'base64'),
      lay: () => {
        laid ??= layCollection(collection, find);
        return laid;
      },
    };
  });
}
