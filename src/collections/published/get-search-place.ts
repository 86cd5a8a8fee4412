import { searchSource } from '../../derive/tables/search-source.ts';
import { searchState } from '../../exports/engine/engine-files.ts';
import { getDossier } from '../get-dossier.ts';
import { getSearchIndex } from '../get-search-index.ts';

/** Where a page searches: the index of the site, where it is built, and a server, where one is set. */
export interface SearchPlace {
  /** The name of the index. */
  readonly index?: string;
  readonly server?: { readonly address: string; readonly state: string };
}

export async function getSearchPlace(): Promise<SearchPlace> {
  const dossier = await getDossier();
  const { search } = dossier.story;
  const { name } = await getSearchIndex();
  return {
    ...(name === undefined ? {} : { index: name }),
    ...(search.address !== undefined && {
      server: { address: search.address, state: searchState(searchSource(dossier)) },
    }),
  };
}
