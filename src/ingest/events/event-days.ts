import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import { addDays, type Day, weekdayOf } from '../../text/days.ts';

/** The days of an event as a report may write them. */
export interface EventDays {
  /** “August 17” and “17 August”. */
  readonly printed: readonly string[];
  /** “Sunday”. */
  readonly weekdays: readonly string[];
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** A date that could mean more days than these names none. */
const mostDays = 3;

/** How the days that a date can mean are written. */
export function daysOf(date: string | undefined): EventDays {
  const days = date === undefined ? [] : allDays(date);
  return {
    printed: days.flatMap(printDay),
    weekdays: days.map((day) => weekdays[weekdayOf(day)] ?? ''),
  };
}

function allDays(date: string): readonly Day[] {
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (first === undefined || last === undefined) return [];
  const days = Array.from({ length: mostDays + 1 }, (_, index) => addDays(first, index));
  const within = days.filter((day) => day <= last);
  return within.length > mostDays ? [] : within;
}

function printDay(day: Day): readonly string[] {
  const [, month = 1, number = 1] = day.split('-').map(Number);
  const name = months[month - 1] ?? '';
  return [`${name} ${number}`, `${number} ${name}`];
}

/** Whether a text names one of the days with its month. */
export function namesDay(text: string, { printed }: EventDays): string | undefined {
  return printed.find((day) => {
    const at = text.indexOf(day);
    return at !== -1 && !/\d/.test(text.charAt(at - 1) + text.charAt(at + day.length));
  });
}

const anyWeekday = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g');

/** The weekdays that a text names. */
export function weekdaysIn(text: string): readonly string[] {
  return text.match(anyWeekday) ?? [];
}

/** Whether the weekdays that a text names agree with an event's: `none` where it names none, or the event has no day. */
export function compareWeekdays(text: string, days: EventDays): 'agree' | 'differ' | 'none' {
  return days.weekdays.length === 0 ? 'none' : compareNamed(weekdaysIn(text), days);
}

/** The same for weekdays that are read already. */
export function compareNamed(named: readonly string[], days: EventDays): 'agree' | 'differ' | 'none' {
  if (days.weekdays.length === 0) return 'none';
  if (named.length === 0) return 'none';
  return named.some((one) => days.weekdays.includes(one)) ? 'agree' : 'differ';
}
