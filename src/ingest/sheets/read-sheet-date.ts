import { isStoryDate } from '../../domain/dates/story-date.ts';
import type { SheetDate, SheetRow } from './timelinejs-row.ts';

/** A date of the sheet as EDTF, or what the sheet writes where that is no date. */
export type ReadDate = { readonly date: string } | { readonly unreadable: string };

/** Begin and end as one EDTF date: a day, month or year, or an interval where the end is another one. */
export function readSheetDate({ start, end }: Pick<SheetRow, 'start' | 'end'>): ReadDate {
  const first = toEdtf(start);
  const last = hasDate(end) ? toEdtf(end) : first;
  const date = first === last ? first : `${first}/${last}`;
  return isStoryDate(date)
    ? { date }
    : { unreadable: [start, end].filter(hasDate).map(asWritten).join(' to ') };
}

function hasDate({ year, month, day }: SheetDate): boolean {
  return [year, month, day].some((part) => part !== '');
}

/** Parts that are no numbers stay in: the whole is checked as a date afterwards. */
function toEdtf({ year, month, day }: SheetDate): string {
  if (year === '') return '';
  const parts = [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')];
  const known = day !== '' ? 3 : month !== '' ? 2 : 1;
  return parts.slice(0, known).join('-');
}

function asWritten({ year, month, day }: SheetDate): string {
  return [year, month, day].map((part) => part || '?').join('-');
}
