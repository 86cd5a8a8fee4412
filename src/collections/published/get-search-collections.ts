import { searchSource } from '../../derive/tables/search-source.ts';
import { type KeyedCollection, keyCollections } from '../../exports/engine/keyed-collections.ts';
import { findInParts, type KeepWords, type WordPart } from '../../search/build/word-parts.ts';
import type { SearchCollectionName } from '../../search/index/search-record.ts';
import { getDossier } from '../get-dossier.ts';
import { keepMany } from '../kept/kept-parts.ts';
import { makeOnce } from '../kept/make-once.ts';
import { jsonKey } from '../keys/json-key.ts';

/** What is searched, keyed once for the index of the site and for search servers. */
export const getSearchCollections: () => Promise<readonly KeyedCollection[]> = makeOnce(async () =>
  keyCollections(searchSource(await getDossier()), ({ name }) => findInParts(keepWords(name))),
);

function keepWords(collection: SearchCollectionName): KeepWords {
  const keep = keepMany<WordPart>(`words of ${collection}`);
  return (plans) => keep(plans.map(({ from, make }) => ({ key: jsonKey(from), make })));
}
