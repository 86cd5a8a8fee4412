import { stringify } from 'csv-stringify/sync';
import type { EngineCollection, EngineRecord } from '../../search/build/engine-records.ts';
import { facetNames } from '../../search/query/facets.ts';
import type { DataFile } from '../data/data-file.ts';
import type { WriteParts } from './engine-parts.ts';

type Cell = string | number | boolean | undefined;

type Column = readonly [name: string, type: string];

/** A table of the search as PostgreSQL loads it: its columns with their types. */
export interface SearchTable {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Longer ones PostgreSQL keeps in no lexeme; nobody types them. */
const longestLexeme = 500;

interface PlannedTable extends SearchTable {
  /** Rows with all that they are made from. */
  readonly rowsOf: (collection: EngineCollection) => readonly RowsFrom[];
}

interface RowsFrom {
  readonly from: readonly object[];
  readonly rows: () => readonly (readonly Cell[])[];
}

/** Each with its columns behind that of the collection. */
const plans: readonly PlannedTable[] = [
  {
    name: 'search_collections',
    columns: [
      ['records', 'integer NOT NULL'],
      ['undated', 'integer NOT NULL'],
    ],
    rowsOf: ({ size, undated }) => [{ from: [{ size, undated }], rows: () => [[size, undated]] }],
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
    rowsOf: ({ runs }) => runs.map(({ from, records }) => ({ from, rows: () => records().map(recordCells) })),
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
    rowsOf: ({ names }) => [
      {
        from: [names],
        rows: () =>
          names.map(({ number, type, id, name, spellings }) => [number, type, id, name, arrayOf(spellings)]),
      },
    ],
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
    rowsOf: ({ phrases }) => [
      {
        from: [phrases],
        rows: () =>
          phrases.map(({ first, rest, plain, whole, names }) => [
            first,
            arrayOf(rest),
            plain,
            whole,
            `{${names.join(',')}}`,
          ]),
      },
    ],
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

/** What is searched as four tables: whole collections, their records, their names, and the ways to ask for names. */
const tables: readonly PlannedTable[] = plans.map(({ columns, ...plan }) => ({
  ...plan,
  columns: [
    ['collection', plan.name === 'search_collections' ? 'text PRIMARY KEY' : 'text NOT NULL'],
    ...columns,
  ],
}));

export const searchTables: readonly SearchTable[] = tables;

/** The tables of the search as CSV. They are for programs alone, so nothing in them is made safe for a spreadsheet. */
export function searchTableFiles(write: WriteParts): readonly DataFile[] {
  return tables.map(({ name, columns, rowsOf }) =>
    write({
      path: `search/${name}.csv`,
      mediaType: 'text/csv',
      head: writeRows([columns.map(([column]) => column)]),
      piecesOf: (collection) =>
        rowsOf(collection).map(({ from, rows }) => ({
          from: [{ of: collection.name }, ...from],
          write: () => writeRows(rows().map((row) => [collection.name, ...row])),
        })),
    }),
  );
}

function writeRows(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', cast: { boolean: String } });
}
