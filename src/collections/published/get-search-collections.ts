import { searchSource } from '../../derive/tables/search-source.ts';
import { type KeyedCollection, keyCollections } from '../../exports/engine/keyed-collections.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

/** What is searched, keyed once for the index of the site and for search servers. */
export const getSearchCollections: () => Promise<readonly KeyedCollection[]> = makeOnce(async () =>
  keyCollections(searchSource(await getDossier())),
);
