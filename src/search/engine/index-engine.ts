import { quotesInGroupFile } from '../index/index-format.ts';
import { findRow } from '../match/find-compounds.ts';
import { createMatcher } from '../match/match-quotes.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { readGroup } from './read-selected.ts';
import type { SearchEngine } from './search-engine.ts';
import { createStaticMatch } from './static-match.ts';

/** Searches an index by reading every list that a question needs. */
export function indexEngine(index: OpenIndex): SearchEngine {
  const { vocabulary, findNear, readName, manifest } = index;
  // Every answer needs it where it is one file: it comes along with the words. Who waits for it hears of a failure.
  if (manifest.quotes <= quotesInGroupFile) index.readGroups(Uint32Array.of(0)).catch(() => undefined);
  return {
    vocabulary,
    findNear,
    readName,
    listPlaces: index.loadPlaces,
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
