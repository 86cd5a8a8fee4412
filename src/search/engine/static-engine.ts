import type { Load } from '../index/index-loader.ts';
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
      ? (await import('./large-engine.ts')).largeEngine(index, loadFile)
      : indexEngine(index);
  }, 3);
}
