import type { DataTable } from '../../derive/data/data-table.ts';
import { type DataFile, jsonFile } from './data-file.ts';

/** A table as a list of records in JSON; what is not known is null. */
export function recordsFile(table: DataTable): DataFile {
  const { name, columns, rows } = table;
  return jsonFile({
    path: `${name}.json`,
    from: [table],
    value: () =>
      rows.map((row) =>
        Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])),
      ),
  });
}
