import { recordOf } from '../../text/tables/record-of.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import { facetNames, facets } from '../query/facets.ts';
import { remember } from '../words/remember.ts';
import type { AskServer, CountsAnswer, RecordsQuestion } from './engine-contract.ts';
import type { OpenEngine, SearchEngine } from './search-engine.ts';
import { createServerMatch } from './server-match.ts';
import { createServerWords } from './server-words.ts';

/** A server that holds the records and answers the questions of the contract. Nothing is asked before the first question. */
export function serverEngine(ask: AskServer): OpenEngine {
  return remember(async (collection) => openServer(ask, collection as SearchCollectionName), 3);
}

/** Everything, for what narrows it. */
const everything: Omit<RecordsQuestion, 'collection'> = {
  words: [],
  enough: 'all',
  row: [],
  none: [],
  phrases: [],
  noPhrases: [],
  filters: [],
  order: 'best',
  most: 1,
};

async function openServer(ask: AskServer, collection: SearchCollectionName): Promise<SearchEngine> {
  const { sizes } = await ask({
    ask: 'words',
    collection,
    words: [],
    starting: [],
    near: [],
    rows: [],
  });
  const countAll = remember(
    async (): Promise<CountsAnswer> => (await ask({ ask: 'counts', collection, ...everything })).answer,
    1,
  );
  return {
    ...createServerWords(ask, collection),
    size: sizes[collection],
    others: collection === 'quotes' ? sizes.others : 0,
    facts: collection === 'quotes' ? sizes.facts : 0,
    match: createServerMatch({ ask, collection, size: sizes[collection] }),
    readGroup: async (group) => (await ask({ ask: 'renderings', collection, group })).answer,
    readValues: async () => {
      const counts = await countAll('');
      return recordOf(
        facetNames.map((facet) => facets[facet].type),
        (_, place) => counts[facetNames[place] ?? 'kind'],
      );
    },
    readShownDays: async () => (await countAll('')).date.map(({ day }) => day),
  };
}
