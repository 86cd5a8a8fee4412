import { type Load, SearchLoadError } from '../index/index-loader.ts';
import { openIndex } from '../read/open-index.ts';
import { remember } from '../words/remember.ts';
import { indexEngine } from './index-engine.ts';
import type { OpenEngine } from './search-engine.ts';

/** The index in static files, which `load` fetches. Nothing is fetched before the first question; the code for a large one comes when it is there. */
export function staticEngine(load: Load): OpenEngine {
  return remember(async (collection) => {
    const loadFile: Load = (file, part) =>
      load(collection === 'quotes' ? file : `${collection}/${file}`, part);
    const index = await openIndex(loadFile);
    return index.manifest.inParts
      ? (await loadLargeEngine()).largeEngine(index, loadFile)
      : indexEngine(index);
  }, 3);
}

/** The code is gone where the site was built anew since the page was opened. */
async function loadLargeEngine(): Promise<typeof import('./large-engine.ts')> {
  return import('./large-engine.ts').catch((cause: unknown) => {
    throw new SearchLoadError({ trouble: 'file', file: 'large-engine' }, cause);
  });
}
