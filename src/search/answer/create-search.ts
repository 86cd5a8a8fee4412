import { staticEngine } from '../engine/static-engine.ts';
import type { Load } from '../index/index-loader.ts';
import { createEngineSearch, type QuoteSearch } from './create-engine-search.ts';

/** Makes a search over the static index whose files `load` fetches. Nothing is fetched before the first question. */
export function createSearch(load: Load): QuoteSearch {
  return createEngineSearch(staticEngine(load));
}
