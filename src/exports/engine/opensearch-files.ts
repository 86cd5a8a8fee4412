import type { EngineRecord } from '../../search/build/engine-records.ts';
import type { SearchCollectionName } from '../../search/index/search-record.ts';
import { facetNames } from '../../search/query/facets.ts';
import { foldText } from '../../search/words/read-words.ts';
import { type DataFile, jsonFile } from '../data/data-file.ts';
import type { WriteParts } from './engine-parts.ts';

const index = 'dateline';

/**
 * The records for OpenSearch: its index (`PUT /dateline`) and bulk lines (`POST /_bulk`). A record is found by its lexemes,
 * which are folded and marked as for every engine; words in a row stand in `folded`.
 */
export function opensearchFiles(write: WriteParts): readonly DataFile[] {
  return [
    jsonFile({ path: 'opensearch.json', from: [indexOfRecords], value: () => indexOfRecords }),
    write({
      path: 'opensearch.ndjson',
      mediaType: 'application/x-ndjson',
      head: '',
      piecesOf: ({ name, runs }) =>
        runs.map(({ from, records }) => ({ from, write: () => bulkLines(name, records()) })),
    }),
  ];
}

function bulkLines(name: SearchCollectionName, records: readonly EngineRecord[]): string {
  return records
    .flatMap((record) => [
      { index: { _index: index, _id: `${name}/${record.record.id}` } },
      documentOf(name, record),
    ])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

const keyword = { type: 'keyword' } as const;
const day = { type: 'date', format: 'strict_date' } as const;

/** What is not named here is refused, so that a mistake is heard of. */
const indexOfRecords = {
  settings: { index: { number_of_shards: 1 } },
  mappings: {
    dynamic: 'strict',
    properties: {
      collection: keyword,
      number: { type: 'integer' },
      group: { type: 'integer' },
      renderings: { type: 'integer' },
      first_day: day,
      last_day: day,
      ...Object.fromEntries(facetNames.map((facet) => [facet, keyword])),
      words: { type: 'text' },
      folded: { type: 'text', analyzer: 'whitespace' },
      lexemes: keyword,
      record: { type: 'object', enabled: false },
    },
  },
} as const;

function documentOf(
  collection: SearchCollectionName,
  { number, group, renderings, from, to, facets, lexemes, record }: EngineRecord,
): object {
  return {
    collection,
    number,
    group,
    renderings,
    first_day: from,
    last_day: to,
    ...facets,
    words: record.words,
    folded: foldText(record.words).join(' '),
    lexemes: [...lexemes.keys()],
    record,
  };
}
