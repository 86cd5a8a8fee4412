import type { DataColumn, DataTable, DataType } from '../../derive/data/data-table.ts';
import { guardFormula } from '../data/csv-file.ts';
import { type DataFile, textFile } from '../data/data-file.ts';
import { searchedColumns } from '../data/searched-columns.ts';
import { searchFunctions } from './search-functions.ts';
import type { SearchTable } from './search-tables.ts';

const types: Readonly<Partial<Record<DataType, string>>> = {
  date: 'date',
  integer: 'integer',
  boolean: 'boolean',
};

interface PostgresqlSource {
  readonly tables: readonly DataTable[];
  readonly search: readonly SearchTable[];
  /** What the records are named after: a page searches only in the records that it was built from. */
  readonly state: string;
}

/**
 * All tables and the search for PostgreSQL, from the CSV files beside it: `psql -d news -f postgresql.sql` in their folder.
 * It makes the schema `dateline` anew in one transaction, so that whoever asks meanwhile sees the old records or the new.
 */
export function postgresqlFile({ tables, search, state }: PostgresqlSource): DataFile {
  return textFile({
    path: 'postgresql.sql',
    mediaType: 'application/sql',
    from: [...tables, { state }],
    write: () => writeScript({ tables, search, state }),
  });
}

function writeScript({ tables, search, state }: PostgresqlSource): string {
  const lines = [
    '-- In the folder of this file: psql -d news -f postgresql.sql',
    '\\set ON_ERROR_STOP on',
    'BEGIN;',
    'SET LOCAL client_min_messages = warning;',
    'CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;',
    'DROP SCHEMA IF EXISTS dateline CASCADE;',
    'CREATE SCHEMA dateline;',
    'SET LOCAL search_path TO dateline, public;',
    ...tables.flatMap(loadTable),
    ...tables.flatMap(referTo),
    ...tables.flatMap(indexWords),
    `CREATE TABLE search_state AS SELECT '${state}'::text AS state;`,
    ...search.flatMap(loadSearchTable),
    searchFunctions,
    'COMMIT;',
    'ANALYZE;',
  ];
  return `${lines.join('\n')}\n`;
}

function loadTable(table: DataTable): readonly string[] {
  const { name, about, columns, key } = table;
  const lines = [...columns.map(columnLine), `PRIMARY KEY (${key.map(quoted).join(', ')})`];
  return [
    `CREATE TABLE ${quoted(name)} (${lines.join(', ')});`,
    `COMMENT ON TABLE ${quoted(name)} IS ${text(about)};`,
    ...columns.map(
      (column) => `COMMENT ON COLUMN ${quoted(name)}.${quoted(column.name)} IS ${text(column.about)};`,
    ),
    copyFrom(name, `${name}.csv`),
    ...withoutApostrophes(table),
  ];
}

function columnLine({ name, type, isFilled }: DataColumn): string {
  return `${quoted(name)} ${types[type] ?? 'text'}${isFilled ? ' NOT NULL' : ''}`;
}

/** A cell with nothing in it is NULL, but where a text is never absent it is an empty one. */
function copyFrom(table: string, file: string, filled: readonly string[] = []): string {
  const texts = filled.length === 0 ? '' : `, FORCE_NOT_NULL (${filled.map(quoted).join(', ')})`;
  return `\\copy ${quoted(table)} FROM '${file}' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8'${texts})`;
}

/** The apostrophe that the CSV file sets before what a spreadsheet would run is no part of a text. */
function withoutApostrophes({ name, columns, rows }: DataTable): readonly string[] {
  return columns.flatMap((column, at) => {
    if (types[column.type] !== undefined) return [];
    const guarded = new Set(
      rows.flatMap(({ [at]: cell }) =>
        typeof cell === 'string' && guardFormula(cell) !== cell ? [guardFormula(cell)] : [],
      ),
    );
    if (guarded.size === 0) return [];
    const own = quoted(column.name);
    return [
      `UPDATE ${quoted(name)} SET ${own} = substr(${own}, 2) WHERE ${own} IN (${Array.from(guarded, text).join(', ')});`,
    ];
  });
}

function referTo({ name, references }: DataTable): readonly string[] {
  return Object.entries(references).map(
    ([column, table]) =>
      `ALTER TABLE ${quoted(name)} ADD FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (id);`,
  );
}

/** Words as they are printed: by any part of them, and as words. The search beside it finds folded ones. */
function indexWords({ name }: DataTable): readonly string[] {
  const columns = searchedColumns[name] ?? [];
  if (columns.length === 0) return [];
  const all = columns.map((column) => `coalesce(${quoted(column)}, '')`).join(" || ' ' || ");
  return [
    `ALTER TABLE ${quoted(name)} ADD COLUMN fts tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, ${all})) STORED;`,
    `CREATE INDEX ON ${quoted(name)} USING gin (fts);`,
    `CREATE INDEX ON ${quoted(name)} USING gin (${columns.map((column) => `${quoted(column)} gin_trgm_ops`).join(', ')});`,
  ];
}

function loadSearchTable({ name, columns }: SearchTable): readonly string[] {
  return [
    `CREATE TABLE ${quoted(name)} (${columns.map(([column, type]) => `${quoted(column)} ${type}`).join(', ')});`,
    copyFrom(
      name,
      `search/${name}.csv`,
      columns.filter(([, type]) => /^text .*NOT NULL$/.test(type)).map(([column]) => column),
    ),
  ];
}

function quoted(name: string): string {
  return `"${name}"`;
}

function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}
