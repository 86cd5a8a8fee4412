import { type Day, dayOfNumber, dayNumber as numberOf, toDay } from '../../text/days.ts';
import type { SignedDate } from './east-asian-dates.ts';

/** Iran’s names of the months, Afghanistan’s, and as they are written in Latin letters. */
const languages = ['fa', 'fa-AF', 'en'];
const monthsInYear = 12;
/** A day in the first month of the year 1410. */
const inFirstMonth = Date.UTC(2031, 3, 5);
const aboutAMonth = 30.5 * 86_400_000;

function namesIn(language: string): readonly (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: monthsInYear }, (_, month) => [
    inOneSpelling(format.format(inFirstMonth + month * aboutAMonth)),
    month + 1,
  ]);
}

/** Arabic keyboards have other letters for the same sounds; each takes one place. */
function inOneSpelling(text: string): string {
  return text.replace(/ي/g, 'ی').replace(/ك/g, 'ک').toLowerCase();
}

const numbers = new Map(languages.flatMap(namesIn).map(([name, month]) => [name.replace(/ٔ$/, ''), month]));
const persianDate = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2}) ?(?<month>${[...numbers.keys()].join('|')})(?!\\p{L})(?:[\\s\\u200c]?ماه)? ?(?:سال )?(?<year>1[34]\\d{2})(?!\\d)`,
  'gu',
);
const maybeThisCentury = /1[34]\d{2}/;

/** The dates of the Persian calendar that a text writes with the name of their month, as days of the common one: “۱۶ اردیبهشت ۱۴۱۰”. */
export function findPersianDates(text: string): readonly SignedDate[] {
  if (!maybeThisCentury.test(text)) return [];
  return Array.from(inOneSpelling(text).matchAll(persianDate), ({ index, 0: words, groups = {} }) => {
    const month = numbers.get(groups['month'] ?? '') ?? 0;
    const day = fromPersian(Number(groups['year']), month, Number(groups['day']));
    return { index, length: words.length, day };
  }).flatMap(({ day, ...place }) => (day === undefined ? [] : [{ ...place, ...partsOf(day) }]));
}

function partsOf(day: Day): Pick<SignedDate, 'year' | 'month' | 'day'> {
  const [year, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** No report is so old: a year before this one is counted otherwise than ours. */
const firstOfReports = 1500;
const firstOfPersian = 1300;

/** Whether a year in figures must be one of the Persian calendar, or of the moon’s. */
export function isOtherEra(year: number): boolean {
  return year >= firstOfPersian && year < firstOfReports;
}

const yearsBehind = 621;
const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** A day of the Persian calendar in the common one; undefined where its month has no such day. The engine knows the calendar. */
export function fromPersian(year: number, month: number, day: number): Day | undefined {
  const newYear = toDay(year + yearsBehind, 3, 20);
  if (newYear === undefined || month < 1 || month > monthsInYear || day < 1 || day > 31) return undefined;
  const guess = numberOf(newYear) + 31 * Math.min(month - 1, 6) + 30 * Math.max(month - 7, 0) + day - 1;
  return [0, 1, 2]
    .map((shift) => dayOfNumber(guess + shift))
    .find((one) => isPersian(one, [year, month, day]));
}

function isPersian(one: Day, [year, month, day]: readonly [number, number, number]): boolean {
  const parts = new Map(
    calendar
      .formatToParts(new Date(`${one}T12:00:00Z`))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
}
