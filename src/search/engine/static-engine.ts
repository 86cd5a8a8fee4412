import { quotesInGroupFile } from '../index/index-format.ts';
import type { Load } from '../index/index-loader.ts';
import { findRow } from '../match/find-compounds.ts';
import { createMatcher } from '../match/match-quotes.ts';
import { type OpenIndex, openIndex } from '../read/open-index.ts';
import { loadPlaces } from '../read/quote-list.ts';
import { remember } from '../words/remember.ts';
import { readGroup } from './read-selected.ts';
import type { OpenEngine, SearchEngine } from './search-engine.ts';
import { createStaticMatch } from './static-match.ts';

/** The index in static files, which `load` fetches. Nothing is fetched before the first question. */
export function staticEngine(load: Load): OpenEngine {
  return remember(async (collection) => {
    const folder = collection === 'quotes' ? '' : `${collection}/`;
    return toEngine(await openIndex((file) => load(folder + file)));
  }, 3);
}

function toEngine(index: OpenIndex): SearchEngine {
  const { vocabulary, findNear, readName, manifest } = index;
  // Every answer needs it where it is one file: it comes along with the words. Who waits for it hears of a failure.
  if (manifest.quotes <= quotesInGroupFile) index.readGroups(Uint32Array.of(0)).catch(() => undefined);
  return {
    vocabulary,
    findNear,
    readName,
    listPlaces: (places) => loadPlaces(places, index.readText),
    listRow: (row) => findRow(row, index),
    size: manifest.quotes,
    others: manifest.others,
    facts: manifest.facts,
    match: createStaticMatch(index, createMatcher(manifest.quotes)),
    readGroup: (group) => readGroup(group, index),
    readValues: async () => (await index.readValues()).values,
    readShownDays: async () => (await index.readDays()).shown.filter((day) => day !== ''),
  };
}
