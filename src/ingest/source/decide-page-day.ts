import { daysBetween, isDay } from '../../text/days.ts';
import { dayOfMoment } from '../dates/day-of-moment.ts';
import { type AddressDate, readAddressDate } from '../dates/read-address-date.ts';
import type { PrintedDate } from '../dates/read-calendar-dates.ts';
import { readStamps, type StampedDay } from '../dates/read-stamps.ts';
import type { ExtractedPage } from '../html/extract-html.ts';
import type { Known } from './report.ts';

/** The day of a page, and what a person should know where the page gives two. */
export interface PageDayDecision {
  readonly published: Known<string> | undefined;
  readonly disagreement: readonly string[];
  /** A day and a month beside the headline, whose year the page does not print. */
  readonly withoutYear: PrintedDate | undefined;
}

type Page = Pick<ExtractedPage, 'day' | 'headLines' | 'locale' | 'language' | 'canonical'>;

/**
 * When a page came out: by its data, by what it prints beside its headline, by its address, by a `<time>` of its
 * article; failing these, the day of its last change bounds it.
 */
export function decidePageDay(page: Page, url: string | undefined): PageDayDecision {
  const lines = page.headLines.map((text) => ({ text, start: 0 }));
  const { day: stamp, withoutYear } = readStamps(lines, page.locale ?? page.language);
  const address = [page.canonical, url].flatMap((one) => readAddressDate(one ?? '') ?? [])[0];
  const declared = declaredDay(page);
  const published =
    declared ??
    stampOf(stamp, ['date line', 'order of the language', 'year of another line']) ??
    (address !== undefined && isDay(address.date) ? addressDay(address) : undefined) ??
    shownDay(page) ??
    stampOf(narrowed(stamp, address?.date), ['order of the language', 'ambiguous line']) ??
    (address === undefined ? undefined : addressDay(address)) ??
    modifiedDay(page) ??
    stampOf(stamp, ['update line']);
  return { published, disagreement: disagreementOf(declared, stamp), withoutYear };
}

function declaredDay({ day }: Page): Known<string> | undefined {
  const value = dayOfMoment(day.published ?? '');
  return value === undefined
    ? undefined
    : { value, grade: 'printed', evidence: `The saved page gives “${day.published}” as its date.` };
}

function shownDay({ day }: Page): Known<string> | undefined {
  const value = dayOfMoment(day.shown ?? '');
  return value === undefined
    ? undefined
    : {
        value,
        grade: 'printed',
        evidence: `The saved page marks “${day.shown}” as the time of its article.`,
      };
}

function modifiedDay({ day }: Page): Known<string> | undefined {
  const value = dayOfMoment(day.modified ?? '');
  return value === undefined
    ? undefined
    : {
        value: `[..${value}]`,
        grade: 'inferred',
        evidence: `The saved page gives “${day.modified}” as its last change only; it came out then or before.`,
      };
}

/** The day that an address tells. */
export function addressDay({ date, words }: AddressDate): Known<string> {
  return { value: date, grade: 'inferred', evidence: `The address of the page holds “${words}”.` };
}

const evidenceOf: Record<StampedDay['by'], (words: string) => string> = {
  'date line': (words) => `The page prints “${words}” beside its headline.`,
  'order of the language': (words) =>
    `The page prints “${words}” beside its headline, read in the order of its language.`,
  'year of another line': (words) =>
    `The page prints “${words}” beside its headline, and the year in another line.`,
  'ambiguous line': (words) =>
    `The page prints “${words}” beside its headline, which can be read as either day.`,
  'update line': (words) =>
    `The page prints “${words}” as the day of its last change; it came out then or before.`,
};

function stampOf(
  stamp: StampedDay | undefined,
  wanted: readonly StampedDay['by'][],
): Known<string> | undefined {
  if (stamp === undefined || !wanted.includes(stamp.by)) return undefined;
  const { date, words, by } = stamp;
  return {
    value: date,
    grade: by === 'date line' ? 'printed' : 'inferred',
    evidence: evidenceOf[by](words.text),
  };
}

/** One of two days, where the address holds the month of one of them. */
function narrowed(stamp: StampedDay | undefined, month: string | undefined): StampedDay | undefined {
  if (stamp?.by !== 'ambiguous line' || month === undefined) return stamp;
  const fitting = stamp.date
    .slice(1, -1)
    .split(',')
    .filter((day) => day.startsWith(month));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { ...stamp, date: only, by: 'order of the language' }
    : stamp;
}

/** A day of difference is the clock of another zone. */
function disagreementOf(
  declared: Known<string> | undefined,
  stamp: StampedDay | undefined,
): readonly string[] {
  if (declared === undefined || stamp?.by !== 'date line') return [];
  if (Math.abs(daysBetween(declared.value, stamp.date)) <= 1) return [];
  return [
    `The data of the page give ${declared.value} as its day, and it prints “${stamp.words.text}” beside its headline: look which is right.`,
  ];
}
