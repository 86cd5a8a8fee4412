import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../../derive/data/data-table.ts';
import { type DataFile, textFile } from './data-file.ts';

/**
 * A table as CSV by RFC 4180, in UTF-8. A text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab
 * or a line break) has an apostrophe before it.
 */
export function csvFile({ name, columns, rows }: DataTable): DataFile {
  const text = stringify([columns.map((column) => column.name), ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
  return { ...textFile(`${name}.csv`, 'text/csv', text), rows: rows.length };
}
