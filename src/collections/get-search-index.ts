import { createHash } from 'node:crypto';
import { searchSource } from '../derive/tables/search-source.ts';
import { searchEngines } from '../domain/site/search-setting.ts';
import { buildIndex } from '../search/build/build-index.ts';
import type { IndexFiles } from '../search/index/index-format.ts';
import { getDossier } from './get-dossier.ts';
import { makeOnce } from './kept/make-once.ts';

interface SearchIndex {
  /** Named after what is in it, so that files of two builds never mix in a reader's cache; undefined where the story wants none. */
  readonly name: string | undefined;
  readonly files: IndexFiles;
}

/** Every file of the search index and the folder they stand in, made once for a dossier. */
export const getSearchIndex: () => Promise<SearchIndex> = makeOnce(makeSearchIndex);

async function makeSearchIndex(): Promise<SearchIndex> {
  const dossier = await getDossier();
  if (!searchEngines(dossier.story.search).includes('static')) return { name: undefined, files: new Map() };
  const files = buildIndex(searchSource(dossier));
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  return { name: hash.digest('hex').slice(0, 10), files };
}
