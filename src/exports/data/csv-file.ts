import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../../derive/data/data-table.ts';
import { type DataFile, textFile } from './data-file.ts';

/** A sign by which spreadsheets know a formula, in any width; blanks and signs that nobody sees before it are passed over. */
const formula = /^[\s\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** A table as CSV by RFC 4180, in UTF-8. A text that a spreadsheet would run as a formula has an apostrophe before it. */
export function csvFile({ name, columns, rows }: DataTable): DataFile {
  const text = stringify([columns.map((column) => column.name), ...rows], {
    record_delimiter: 'windows',
    cast: { boolean: String, string: (cell) => (formula.test(cell) ? `'${cell}` : cell) },
  });
  return { ...textFile(`${name}.csv`, 'text/csv', text), rows: rows.length };
}
