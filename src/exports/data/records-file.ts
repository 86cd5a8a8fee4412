import type { DataTable } from '../../derive/data/data-table.ts';
import { type DataFile, jsonFile } from './data-file.ts';

/** A table as a list of records in JSON; what is not known is null. */
export function recordsFile({ name, columns, rows }: DataTable): DataFile {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])),
  );
  return { ...jsonFile(`${name}.json`, records), rows: rows.length };
}
