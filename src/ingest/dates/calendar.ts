/** A day as text, `2031-03-09`: never a `Date`, so that no time zone can move it. */
export type Day = string;

const dayMs = 86_400_000;

/** Writes a day, or nothing when the calendar has no such day. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** Whether text is a day of the calendar, written in full. */
export function isDay(text: string): boolean {
  const [, year, month, day] = wholeDay.exec(text) ?? [];
  return year !== undefined && toDay(Number(year), Number(month), Number(day)) === text;
}

const wholeDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The month so many months later, `2031-04`. */
export function addMonths(day: Day, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));
