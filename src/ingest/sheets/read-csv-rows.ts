import { CsvError, parse } from 'csv-parse/sync';
import type { Notice } from '../../domain/notice.ts';
import { findNearest } from '../../text/nearest.ts';
import type { SheetRow } from './timelinejs-row.ts';

export interface ReadRows {
  readonly rows: readonly SheetRow[];
  readonly notices: readonly Notice[];
}

interface CsvRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string | undefined>>;
}

const neededColumns = ['year', 'headline'];

/** Reads the rows of a sheet saved as CSV; columns are found by their names, whatever their order and case. */
export function readCsvRows(text: string, file: string): ReadRows {
  const parsed = parseCsv(text, file);
  if ('notice' in parsed) return { rows: [], notices: [parsed.notice] };
  const missing = missingColumns(parsed.header, file);
  return missing.length > 0 ? { rows: [], notices: missing } : { rows: parsed.rows.map(toRow), notices: [] };
}

type Parsed =
  | { readonly header: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly notice: Notice };

function parseCsv(text: string, file: string): Parsed {
  let header: readonly string[] = [];
  const columns = (names: string[]) => {
    header = names;
    return names.map((name) => name.toLowerCase());
  };
  try {
    const options = {
      bom: true,
      columns,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    };
    // With `info` every record comes with its line, which the types of csv-parse do not say.
    return { rows: parse(text, options) as unknown as CsvRow[], header };
  } catch (error) {
    if (error instanceof CsvError) return { notice: brokenCsv(error, file) };
    throw error;
  }
}

function brokenCsv({ message, lines }: CsvError & { lines?: number }, file: string): Notice {
  return {
    rule: 'sheet-unreadable',
    severity: 'error',
    file,
    ...(lines === undefined ? {} : { line: lines }),
    message: `This is not CSV all the way through: ${message}.`,
    hint: 'Export the sheet again as “Comma-separated values (.csv)”.',
  };
}

function missingColumns(header: readonly string[], file: string): readonly Notice[] {
  const known = header.map((name) => name.toLowerCase());
  return neededColumns
    .filter((column) => !known.includes(column))
    .map((column) => {
      const nearest = findNearest(column, known);
      return {
        rule: 'sheet-column-missing',
        severity: 'error',
        file,
        line: 1,
        message: `The sheet has no column “${column}”; its columns are ${header.map((name) => `“${name}”`).join(', ')}.`,
        hint:
          nearest === undefined
            ? `Name the column “${column}” in its first row.`
            : `Is “${nearest}” meant? Rename it to “${column}”.`,
      };
    });
}

function toRow({ record, info }: CsvRow): SheetRow {
  const cell = (column: string) => record[column] ?? '';
  return {
    line: info.lines,
    type: toType(cell('type')),
    headline: cell('headline'),
    text: cell('text'),
    start: { year: cell('year'), month: cell('month'), day: cell('day'), time: cell('time') },
    end: { year: cell('end year'), month: cell('end month'), day: cell('end day'), time: cell('end time') },
    media: cell('media'),
    credit: cell('media credit'),
  };
}

function toType(written: string): SheetRow['type'] {
  const type = written.toLowerCase();
  return type === 'title' || type === 'era' ? type : 'event';
}
