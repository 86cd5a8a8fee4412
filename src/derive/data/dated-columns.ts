import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { ReadColumn } from './data-table.ts';

interface DatedColumns<Row> {
  /** Of the first column: `published`. */
  readonly name: string;
  /** What was on that day: the report was published. */
  readonly what: string;
  readonly date: (row: Row) => string | undefined;
  readonly grade: (row: Row) => string | undefined;
}

/** A date in four columns: as recorded, the first and last day that it can mean, and how it is known. */
export function datedColumns<Row>({
  name,
  what,
  date,
  grade,
}: DatedColumns<Row>): readonly ReadColumn<Row>[] {
  const end = (of: (date: string) => string | undefined) => (row: Row) => {
    const written = date(row);
    return written === undefined ? undefined : of(written);
  };
  return [
    { name, type: 'text', about: `When ${what}, as an EDTF date (ISO 8601-2).`, of: date },
    {
      name: `${name}_earliest`,
      type: 'date',
      about: `The first day that “${name}” can mean.`,
      of: end(earliestDay),
    },
    {
      name: `${name}_latest`,
      type: 'date',
      about: `The last day that “${name}” can mean.`,
      of: end(latestDay),
    },
    { name: `${name}_grade`, type: 'grade', about: `How “${name}” is known.`, of: grade },
  ];
}
