/** A day of the calendar as text, `2031-03-09`: never a `Date`, so that no time zone can move it. */
export type Day = string;

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const dayLengthMs = 86_400_000;

/** Whether text is a day that the calendar has, written in full: 31 June is none. */
export function isDay(text: string): boolean {
  const number = wholeDay.test(text) ? dayNumber(text) : Number.NaN;
  return !Number.isNaN(number) && dayOfNumber(number) === text;
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

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
