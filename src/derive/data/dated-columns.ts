import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import type { ReadColumn } from './data-table.ts';

interface DatedColumns<Row> {
  /** Of the first column: `published`. */
  readonly name: string;
  /** What the first is for. */
  readonly about: string;
  readonly date: (row: Row) => string | undefined;
  readonly grade: (row: Row) => string | undefined;
}

/** A date in four columns: as recorded, the first and last day that it can mean, and how it is known. */
export function datedColumns<Row>({
  name,
  about,
  date,
  grade,
}: DatedColumns<Row>): readonly ReadColumn<Row>[] {
  const end = (of: (date: string) => string | undefined) => (row: Row) => {
    const written = date(row);
    return written === undefined ? undefined : of(written);
  };
  return [
    { name, type: 'text', about, of: date },
    {
      name: `${name}_earliest`,
      type: 'date',
      about: t`The first day that “${name}” can mean; where it is marked as vague (~, ? or %), as if it were not.`,
      of: end(earliestDay),
    },
    {
      name: `${name}_latest`,
      type: 'date',
      about: t`The last day that “${name}” can mean; where it is marked as vague (~, ? or %), as if it were not.`,
      of: end(latestDay),
    },
    { name: `${name}_grade`, type: 'grade', about: t`How “${name}” is known.`, of: grade },
  ];
}
