import { buildIndex } from '../build/build-index.ts';
import type { IndexSource } from '../build/lay-out-index.ts';
import type { IndexFiles } from '../index/index-format.ts';
import type { Load } from '../index/index-loader.ts';
import type { SearchName, SearchRecord } from '../index/search-record.ts';
import type { QuoteSearch } from './create-engine-search.ts';
import { createSearch } from './create-search.ts';

/* A small invented story for tests: two ministers, a reporter, three occasions, two outlets. */

export const fixtureNames: readonly SearchName[] = [
  {
    id: 'kovalenko',
    type: 'person',
    name: 'Mara Kovalenko',
    spellings: ['Kovalenko', 'Kowalenko', 'Мара Коваленко', 'Коваленко'],
    roles: [
      {
        title: 'Foreign Minister of Vessia',
        otherTitles: ['Vessian Foreign Minister'],
        from: '2024-01-01',
        to: '2025-08-15',
      },
      { title: 'Prime Minister of Vessia', from: '2025-08-16' },
    ],
  },
  {
    id: 'orlov',
    type: 'person',
    name: 'Ilya Orlov',
    spellings: ['Orlov', 'Орлов', 'Orłow'],
    roles: [{ title: 'Secretary-General' }],
  },
  { id: 'von-aldern', type: 'person', name: 'Ute von Aldern', spellings: [], roles: [] },
  { id: 'morning-post', type: 'outlet', name: 'The Morning Post', spellings: ['Morning Post'], roles: [] },
  { id: 'kurier', type: 'outlet', name: 'Kurier', spellings: ['Курьер'], roles: [] },
  { id: 'summit', type: 'occasion', name: 'Summit in Kyiv', spellings: [], roles: [] },
  {
    id: 'joint-press-conference',
    type: 'occasion',
    name: 'Joint press conference',
    spellings: [],
    roles: [],
  },
  { id: 'kyiv', type: 'place', name: 'Kyiv', spellings: ['Kiev', 'Київ', 'Киев'], roles: [] },
];

export const fixtureRecords: readonly SearchRecord[] = [
  quote('a/harvest', 'We will rebuild the harbour before the harvest.', {
    speakers: ['kovalenko'],
    from: '2025-08-14',
    to: '2025-08-14',
    occasion: 'summit',
  }),
  quote('a/kiev', 'The road to Kiev stays open', {
    speakers: ['orlov'],
    from: '2025-08-15',
    to: '2025-08-15',
    occasion: 'joint-press-conference',
  }),
  quote('a/kyiv', 'Nobody leaves Kyiv without an answer', {
    speakers: ['kovalenko'],
    from: '2025-08-16',
    to: '2025-08-16',
    outlet: 'kurier',
  }),
  quote('b/ceasefire', 'A cease-fire is not yet a peace', {
    speakers: ['orlov'],
    from: '2025-08-16',
    to: '2025-08-18',
    utterance: 'not-yet',
  }),
  quote('c/ceasefire', 'A ceasefire alone is no peace', {
    speakers: ['orlov'],
    from: '2025-08-16',
    to: '2025-08-18',
    utterance: 'not-yet',
    outlet: 'kurier',
  }),
  quote('c/open', 'Peace stays open as a road', { speakers: [], kind: 'fragment', outlet: 'kurier' }),
  quote('d/orlov', 'I told Orlov that peace is work', {
    speakers: ['von-aldern'],
    from: '2025-08-19',
    to: '2025-08-19',
  }),
  quote('d/orlov-cyrillic', 'Орлов сказал своё слово', {
    speakers: ['kovalenko', 'von-aldern'],
    from: '2025-08-20',
    to: '2025-08-20',
  }),
];

type Rest = Omit<SearchRecord, 'id' | 'words' | 'outlet' | 'kind'> &
  Partial<Pick<SearchRecord, 'outlet' | 'kind'>>;

function quote(id: string, words: string, rest: Rest): SearchRecord {
  return { id, words, outlet: 'morning-post', kind: 'utterance', ...rest };
}

/** Serves files from memory, or parts of them, and remembers which were asked for. */
export function loadFrom(files: IndexFiles): { load: Load; asked: string[] } {
  const asked: string[] = [];
  const load: Load = async (name, part) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return part === undefined
      ? text
      : Buffer.from(text)
          .subarray(...part)
          .toString();
  };
  return { load, asked };
}

export function searchFixture(source: Partial<IndexSource> = {}): QuoteSearch {
  return createSearch(loadFrom(buildIndex({ records: fixtureRecords, names: fixtureNames, ...source })).load);
}
