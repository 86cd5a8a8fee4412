import { DatabaseSync } from 'node:sqlite';
import type { DataColumn, DataTable, DataType } from '../../derive/data/data-table.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { searchedColumns } from './searched-columns.ts';

const types: Readonly<Partial<Record<DataType, string>>> = { integer: 'INTEGER', boolean: 'INTEGER' };

/**
 * All tables in one SQLite database, each with its keys, and with a full-text index beside it (`quotes_fts`, FTS5 without
 * accents). Made in memory; the same rows give the same bytes.
 */
export function sqliteFile(tables: readonly DataTable[]): DataFile {
  return dataFile({
    path: 'dateline.sqlite',
    mediaType: 'application/vnd.sqlite3',
    from: tables,
    write: () => writeDatabase(tables),
  });
}

function writeDatabase(tables: readonly DataTable[]): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:');
  try {
    for (const table of tables) fillTable(database, table);
    for (const { name } of tables) indexWords(database, name);
    database.exec('VACUUM');
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}

function fillTable(database: DatabaseSync, { name, columns, rows, key, references }: DataTable): void {
  const foreign = Object.entries(references).map(
    ([column, table]) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (id)`,
  );
  const unique = `PRIMARY KEY (${key.map(quoted).join(', ')})`;
  const lines = [...columns.map(columnLine), unique, ...foreign];
  // Tables come in the order in which the page names them, so a reference may lead to a later one.
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(`CREATE TABLE ${quoted(name)} (${lines.join(', ')})`);
  const insert = database.prepare(
    `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
  );
  database.exec('BEGIN');
  for (const row of rows)
    insert.run(...row.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))));
  database.exec('COMMIT');
}

function columnLine({ name, type, isFilled }: DataColumn): string {
  return `${quoted(name)} ${types[type] ?? 'TEXT'}${isFilled ? ' NOT NULL' : ''}`;
}

function indexWords(database: DatabaseSync, table: string): void {
  const columns = searchedColumns[table]?.map(quoted).join(', ');
  if (columns === undefined) return;
  const index = quoted(`${table}_fts`);
  database.exec(
    `CREATE VIRTUAL TABLE ${index} USING fts5(${columns}, content=${quoted(table)}, tokenize='unicode61 remove_diacritics 2')`,
  );
  database.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
}

function quoted(name: string): string {
  return `"${name}"`;
}
