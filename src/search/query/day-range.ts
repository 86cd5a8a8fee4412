import { isDay } from '../../text/days.ts';

/** Days from the first to the last, both included, as `YYYY-MM-DD`; an end that is left out is open. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

const yearMonthDay = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads `2031`, `2031-05`, `2031-05-04`, `2031-05-04..2031-05-06`, `2031-05-04..` and `..2031-05-04`. */
export function readDayRange(written: string): DayRange | undefined {
  const [first = '', last = first, ...more] = written.split('..');
  if (more.length > 0 || (first === '' && last === '')) return undefined;
  const from = first === '' ? undefined : firstDay(first);
  const to = last === '' ? undefined : lastDay(last);
  if ((first !== '' && from === undefined) || (last !== '' && to === undefined)) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The shortest way to write a range; reading it gives the range back. */
export function formatDayRange({ from, to }: DayRange): string {
  return from !== undefined && from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

function firstDay(written: string): string | undefined {
  const [, year, month = '01', day = '01'] = yearMonthDay.exec(written) ?? [];
  return year === undefined ? undefined : existingDay(`${year}-${month}-${day}`);
}

function lastDay(written: string): string | undefined {
  const [, year, month = '12', day] = yearMonthDay.exec(written) ?? [];
  if (year === undefined) return undefined;
  return existingDay(`${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month)))}`);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Undefined for a day that no calendar has, such as 31 June. */
function existingDay(day: string): string | undefined {
  return isDay(day) ? day : undefined;
}
