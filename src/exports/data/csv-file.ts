import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../../derive/data/data-table.ts';
import { type DataFile, textFile } from './data-file.ts';

/** A sign by which spreadsheets know a formula, in any width; blanks and signs that nobody sees before it are passed over. */
const formula = /^[\s\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** A text as it stands in a cell: one that a spreadsheet would run as a formula has an apostrophe before it. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A table as CSV by RFC 4180, in UTF-8, in which no text is a formula. */
export function csvFile(table: DataTable): DataFile {
  const { name, columns, rows } = table;
  return textFile({
    path: `${name}.csv`,
    mediaType: 'text/csv',
    from: [table],
    write: () =>
      stringify([columns.map((column) => column.name), ...rows], {
        record_delimiter: 'windows',
        cast: { boolean: String, string: guardFormula },
      }),
  });
}
