import { casual } from 'chrono-node/en';
import { addMonths, type Day, daysBetween, toDay, weekdayOf, yearOf } from '../../text/days.ts';
import { doOverlap, type Passage } from '../passages/passage.ts';
import { findEastAsianDates, withPlainDigits } from './east-asian-dates.ts';
import { foreignDate, isMonthInProse, isMonthOfDay, toMonth } from './foreign-months.ts';
import { numberWindows } from './number-windows.ts';
import { findPersianDates } from './persian-dates.ts';

/** A date a text prints with its month or year. What it does not print is `undefined`. */
export interface PrintedDate {
  readonly words: Passage;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

/** Chrono is slow: it is asked only where a month or a date in figures may be. */
const monthOrFigures = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d\s?[./-]\s?\d|\d{6}/i;
const longestPassage = 20_000;
const bothWays = /^(\d{1,2})([./-])(\d{1,2})\2\d{2,4}/;
const yearOnly = /\b(?:in|since|until|by|from) ((?:19|20)\d{2})\b(?![-–]\d)/g;
const anyReference = new Date(Date.UTC(2000, 0, 1, 12));

/** Finds the dates a passage prints; day and month in figures alone (3/4/2031, 3.4.2031) are left out where they read both ways. */
export function readCalendarDates(passage: Passage): readonly PrintedDate[] {
  return findDates(passage, isMonthInProse);
}

/** The same of a line that is nothing but a stamp, where months of other languages may be written as a title: “6 Mai 2031”. */
export function readStampDates(passage: Passage): readonly PrintedDate[] {
  return findDates(passage, () => true);
}

function findDates({ text, start }: Passage, isMonth: (name: string) => boolean): readonly PrintedDate[] {
  const plain = withPlainDigits(text.slice(0, longestPassage));
  const foreign = Array.from(plain.matchAll(foreignDate)).flatMap((found) =>
    toForeign(found, isMonth).map((date) => printedAt({ text, start }, found.index, date)),
  );
  const signed = [...findEastAsianDates(plain), ...findPersianDates(plain)].map(
    ({ index, length, ...date }) => printedAt({ text, start }, index, { length, ...date }),
  );
  const windows = numberWindows(text.slice(0, longestPassage));
  const dated = windows.flatMap(({ index, words }) => parseWindow(words, start + index));
  const years = Array.from(text.slice(0, longestPassage).matchAll(yearOnly), (found) => toYear(found, start));
  return [...foreign, ...signed, ...dated, ...years].filter(
    (date, index, all) => !all.slice(0, index).some((earlier) => doOverlap(earlier.words, date.words)),
  );
}

function parseWindow(words: string, start: number): readonly PrintedDate[] {
  if (!monthOrFigures.test(words)) return [];
  return casual
    .parse(words, { instant: anyReference, timezone: 0 })
    .flatMap(({ index, text, start: parsed }) => {
      const known = (part: 'year' | 'month' | 'day' | 'weekday') =>
        parsed.isCertain(part) ? (parsed.get(part) ?? undefined) : undefined;
      const date = {
        year: known('year'),
        month: known('month'),
        day: known('day'),
        weekday: known('weekday'),
      };
      if (
        date.month === undefined ||
        !hasDigit.test(text) ||
        !monthOrFigures.test(text) ||
        isAmbiguous(text) ||
        distance.test(text)
      )
        return [];
      const lead = preposition.exec(text)?.[0].length ?? 0;
      return [{ words: { text: text.slice(lead), start: start + index + lead }, ...date }];
    });
}

const preposition = /^(?:on|in|at|since|from) /i;
const hasDigit = /\d/;
/** “3 days ago”, “two hours later”: chrono works them out from its reference, which means nothing here. */
const distance = /\b(?:ago|later|earlier|from now|within|in \d+|next|last|past)\b/i;

function isAmbiguous(text: string): boolean {
  const [, first, , second] = bothWays.exec(text) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

type DateInText = Pick<PrintedDate, 'year' | 'month' | 'day'> & { readonly length: number };

function printedAt({ text, start }: Passage, index: number, { length, ...date }: DateInText): PrintedDate {
  return {
    words: { text: text.slice(index, index + length), start: start + index },
    ...date,
    weekday: undefined,
  };
}

function toForeign(
  { 0: text, groups }: RegExpExecArray,
  isMonth: (name: string) => boolean,
): readonly DateInText[] {
  const { day = groups?.['dayBehind'], month = groups?.['monthBehind'] ?? '' } = groups ?? {};
  const year = groups?.['year'] ?? groups?.['yearFirst'];
  if (!(year === undefined ? isMonthOfDay(month) : isMonth(month))) return [];
  return [
    {
      length: text.replace(/[.,،]+$/, '').length,
      year: year === undefined ? undefined : ofCommonEra(Number(year)),
      month: toMonth(month),
      day: Number(day),
    },
  ];
}

/** No report is of a later year; by then the years of the Buddha are counted, as Thai writes them. */
const latestYear = 2400;
const yearsOfTheBuddha = 543;

function ofCommonEra(year: number): number {
  return year > latestYear ? year - yearsOfTheBuddha : year;
}

function toYear(found: RegExpExecArray, start: number): PrintedDate {
  const [whole, year = ''] = found;
  const words = { text: year, start: start + found.index + whole.length - year.length };
  return { words, year: Number(year), month: undefined, day: undefined, weekday: undefined };
}

/** The EDTF text of a date with its year, or nothing. */
export function toEdtf({
  year,
  month,
  day,
}: Pick<PrintedDate, 'year' | 'month' | 'day'>): string | undefined {
  if (year === undefined || year < 1000 || year > 9999) return undefined;
  if (month === undefined) return String(year);
  if (day === undefined) return addMonths(`${year}-01-01`, month - 1);
  return toDay(year, month, day);
}

/** The year a date without one must have: the only one in question whose calendar agrees with month and weekday. */
export function findYear(date: PrintedDate, years: readonly number[]): number | undefined {
  const { month, day, weekday } = date;
  if (month === undefined || day === undefined) return undefined;
  const fitting = years.filter((year) => {
    const whole = toDay(year, month, day);
    return whole !== undefined && (weekday === undefined || weekdayOf(whole) === weekday);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The year that puts a day nearest to an anchor. */
export function nearestYear(date: PrintedDate, anchor: Day): number | undefined {
  const { month, day } = date;
  if (month === undefined || day === undefined) return undefined;
  const candidates = [-1, 0, 1].flatMap((shift) => toDay(yearOf(anchor) + shift, month, day) ?? []);
  const nearest = candidates.toSorted(
    (a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)),
  )[0];
  return nearest === undefined ? undefined : yearOf(nearest);
}
