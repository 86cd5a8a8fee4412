/** How much of an index a reader waits for; what is found in it is told by tests/search-quality.test.ts. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { searchSource } from '../src/derive/tables/search-source.ts';
import { createSearch } from '../src/search/answer/create-search.ts';
import { buildIndex } from '../src/search/build/build-index.ts';
import { storyFolders } from './example-folder.ts';
import { readSearches } from './read-searches.ts';

function remembered(weigh: (name: string) => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const bytes = known.get(name) ?? weigh(name);
    known.set(name, bytes);
    return bytes;
  };
}

// The lists of the many words that mean about the same as one raised it from 30 kB.
test.each(storyFolders)(
  'in %s no question needs more than 41 kB of the index before its answer',
  async (folder) => {
    const files = buildIndex(searchSource(buildDossier(readPublishedContent(folder))));
    const weigh = remembered((name) => brotliCompressSync(files.get(name) ?? '').length);
    for (const [query] of readSearches(folder).questions) {
      const read = new Set<string>();
      const cold = createSearch(async (name) => {
        read.add(name);
        return files.get(name) ?? Promise.reject(new Error(name));
      });
      await cold.search(query);
      const bytes = [...read].reduce((sum, name) => sum + weigh(name), 0);
      expect(bytes, query).toBeLessThan(41_000);
    }
  },
);
