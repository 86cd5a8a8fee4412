import { addresses } from '../../domain/addresses.ts';
import { searchState } from '../../exports/engine/engine-files.ts';
import { getDossier } from '../get-dossier.ts';
import { getSearchCollections } from './get-search-collections.ts';
import { getSearchIndex } from './get-search-index.ts';

/** Where a page searches: the index of the site, where it is built, and a server, where one is set. */
export interface SearchPlace {
  /** The folders of the index, one for each collection. */
  readonly index?: readonly string[];
  readonly server?: { readonly address: string; readonly state: string };
}

export async function getSearchPlace(): Promise<SearchPlace> {
  const dossier = await getDossier();
  const { search } = dossier.story;
  const indexes = await getSearchIndex();
  return {
    ...(indexes.length > 0 && { index: indexes.map(({ name }) => addresses.searchIndex(name)) }),
    ...(search.address !== undefined && {
      server: { address: search.address, state: searchState(await getSearchCollections()) },
    }),
  };
}
