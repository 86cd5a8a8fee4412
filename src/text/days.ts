/** A day of the calendar as text, `2031-03-09`: never a `Date`, so that no time zone can move it. */
export type Day = string;

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const dayLengthMs = 86_400_000;

/** Writes a day; undefined where the calendar has no such day, or the year has not four digits. */
export function toDay(year: number, month: number, day: number): Day | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** Whether text is a day that the calendar has, written in full: 31 June is none. */
export function isDay(text: string): boolean {
  const number = wholeDay.test(text) ? dayNumber(text) : Number.NaN;
  return !Number.isNaN(number) && dayOfNumber(number) === text;
}

/**
 * The day with which the text of a moment begins: of `2031-05-04T11:00Z` 4 May 2031. Undefined where it begins with
 * none, or with a year below 1000: programs write `0001-01-01` where they know no day.
 */
export function dayAtStart(moment: string): Day | undefined {
  const day = moment.slice(0, 10);
  return isDay(day) && yearOf(day) >= 1000 ? day : undefined;
}

/** Days since 1 January 1970, the same in every time zone. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLengthMs;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * dayLengthMs).toISOString().slice(0, 10);
}

/** How many days later the second day is. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The month so many months later, or earlier: `2031-04`. */
export function addMonths(day: Day, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
