import { addDays, addMonths, type Day, mondayOf, weekdayOf, yearOf } from '../../text/days.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The number of a weekday's English name, Sunday being 0. */
export function toWeekday(name: string): number {
  return weekdays.indexOf(name.toLowerCase());
}

export function toNumber(count: string): number {
  const word = count.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return numbers.includes(word) ? numbers.indexOf(word) : Number(count);
}

export function resolveAgo(count: number, unit: string, anchor: Day): string {
  if (unit === 'day') return addDays(anchor, -count);
  if (unit === 'week') return `${addDays(anchor, -7 * count)}~`;
  return unit === 'month' ? addMonths(anchor, -count) : String(yearOf(anchor) - count);
}

export function dayShift(word: string): number {
  if (word.endsWith('day before yesterday')) return -2;
  if (word.endsWith('day after tomorrow')) return 2;
  if (word === 'yesterday' || word === 'last night') return -1;
  return word === 'tomorrow' ? 1 : 0;
}

/** A day of the week as a text names it: “last Tuesday”, of a text that speaks of days to come or of days before it. */
interface NamedWeekday {
  readonly lead: string;
  readonly weekday: number;
  readonly isAhead: boolean;
}

export function resolveWeekday({ lead, weekday, isAhead }: NamedWeekday, anchor: Day): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (lead === 'next') return addDays(anchor, ahead || 7);
  if (isAhead && lead !== 'last') return addDays(anchor, ahead);
  return addDays(anchor, lead === 'last' && back === 0 ? -7 : -back);
}

export function resolveWeek(lead: string, anchor: Day): string {
  const monday = mondayOf(anchor);
  if (lead === 'earlier this') return `[${monday}..${anchor}]`;
  const first = addDays(monday, 7 * shiftOf(lead));
  return `[${first}..${addDays(first, 6)}]`;
}

export function shiftOf(lead: string): number {
  const word = lead.toLowerCase();
  if (word === 'last' || word === 'this past') return -1;
  return word === 'next' ? 1 : 0;
}
