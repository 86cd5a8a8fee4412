import { stringify } from 'csv-stringify/sync';
import type { EngineCollection, EngineRecord } from '../../search/build/engine-records.ts';
import { facetNames } from '../../search/query/facets.ts';
import { type DataFile, textFile } from '../data/data-file.ts';

type Cell = string | number | boolean | undefined;

/** A table of the search as PostgreSQL loads it: its columns with their types, and its rows. */
export interface SearchTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Longer ones PostgreSQL keeps in no lexeme; nobody types them. */
const longestLexeme = 500;

/** What is searched as four tables: whole collections, their records, their names, and the ways to ask for names. */
export function searchTables(collections: readonly EngineCollection[]): readonly SearchTable[] {
  return tables.map(({ name, columns, rowsOf }) => ({
    name,
    columns: [
      ['collection', name === 'search_collections' ? 'text PRIMARY KEY' : 'text NOT NULL'],
      ...columns,
    ],
    rows: collections.flatMap((collection) => rowsOf(collection).map((row) => [collection.name, ...row])),
  }));
}

interface PlannedTable extends Pick<SearchTable, 'name' | 'columns'> {
  readonly rowsOf: (collection: EngineCollection) => SearchTable['rows'];
}

/** Each with its columns behind that of the collection. */
const tables: readonly PlannedTable[] = [
  {
    name: 'search_collections',
    columns: [
      ['records', 'integer NOT NULL'],
      ['undated', 'integer NOT NULL'],
    ],
    rowsOf: ({ records, undated }) => [[records.length, undated]],
  },
  {
    name: 'search_records',
    columns: [
      ['number', 'integer NOT NULL'],
      ['grp', 'integer NOT NULL'],
      ['renderings', 'integer NOT NULL'],
      ['first_day', 'date'],
      ['last_day', 'date'],
      ...facetNames.map((facet) => [`facet_${facet}`, 'text[] NOT NULL'] as const),
      ['lexemes', 'tsvector NOT NULL'],
      ['record', 'json NOT NULL'],
    ],
    rowsOf: ({ records }) => records.map(recordCells),
  },
  {
    name: 'search_names',
    columns: [
      ['number', 'integer NOT NULL'],
      ['type', 'text NOT NULL'],
      ['id', 'text NOT NULL'],
      ['name', 'text NOT NULL'],
      ['spellings', 'text[] NOT NULL'],
    ],
    rowsOf: ({ names }) =>
      names.map(({ number, type, id, name, spellings }) => [number, type, id, name, arrayOf(spellings)]),
  },
  {
    name: 'search_phrases',
    columns: [
      ['first', 'text COLLATE "C" NOT NULL'],
      ['rest', 'text[] NOT NULL'],
      ['plain', 'boolean NOT NULL'],
      ['whole', 'boolean NOT NULL'],
      ['names', 'integer[] NOT NULL'],
    ],
    rowsOf: ({ phrases }) =>
      phrases.map(({ first, rest, plain, whole, names }) => [
        first,
        arrayOf(rest),
        plain,
        whole,
        `{${names.join(',')}}`,
      ]),
  },
];

function recordCells({ number, group, renderings, from, to, facets, lexemes, record }: EngineRecord): Cell[] {
  return [
    number,
    group,
    renderings,
    from,
    to,
    ...facetNames.map((facet) => arrayOf(facets[facet])),
    Array.from(lexemes, writeLexeme).join(' '),
    JSON.stringify(record),
  ];
}

/** `'word':3,7`, as a tsvector is written. */
function writeLexeme([lexeme, places]: readonly [string, readonly number[]]): string {
  if (lexeme.length > longestLexeme) return '';
  const written = `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  return places.length === 0 ? written : `${written}:${places.join(',')}`;
}

function arrayOf(texts: readonly string[]): string {
  return `{${texts.map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** A table of the search as CSV. It is for programs alone, so nothing in it is made safe for a spreadsheet. */
export function searchTableFile({ name, columns, rows }: SearchTable): DataFile {
  const text = stringify([columns.map(([column]) => column), ...rows], {
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
  return { ...textFile(`search/${name}.csv`, 'text/csv', text), rows: rows.length };
}
