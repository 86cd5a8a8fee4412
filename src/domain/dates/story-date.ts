/**
 * A StoryDate is calendar text in EDTF (ISO 8601-2), never a `Date`: a bare day has no zone, and a `Date` made
 * from one prints the day before west of Greenwich. Supported are a day, month or year, each optionally `~` (about) or
 * `?` (uncertain), an interval (an end may be `..`, both where nothing is known) and a set `[a..b]`, `[a..]`, `[..b]`, `[a,b]` (one of).
 */
import edtf from 'edtf';
import { z } from 'zod';
import { isDay } from '../../text/days.ts';
import { keepAnswers } from '../../text/keep-answers.ts';
import { shortenText } from '../../text/shorten-text.ts';

const dayMonthOrYear = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?`;
const qualifier = /[~?%]$/;
const point = new RegExp(`^${dayMonthOrYear}$`);
const interval = new RegExp(`^(${dayMonthOrYear}|\\.\\.)/(${dayMonthOrYear}|\\.\\.)$`);
const setRange = new RegExp(`^\\[(${dayMonthOrYear})?\\.\\.(${dayMonthOrYear})?\\]$`);
const setList = new RegExp(`^\\[(${dayMonthOrYear}(?:,${dayMonthOrYear})+)\\]$`);

/** The form of a date, which decides how it is worded and sorted. */
export type StoryDateForm =
  | { readonly form: 'point'; readonly at: string }
  | { readonly form: 'interval'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly form: 'one-of'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly form: 'list'; readonly days: readonly string[] };

/** EDTF text that this site can word, sort and compare. */
export const StoryDateSchema = z.string().refine(isStoryDate, {
  error: ({ input }) =>
    `“${shortenText(String(input), 80)}” is not a date: write EDTF such as 2031-05-04, 2031-05, 2031-05-04/2031-05-06 or [2031-05-04..].`,
});

/** What is written where nothing at all is known of a date: `../..`, an interval open at both ends. */
export const unknownDate = '../..';

export type StoryDate = z.infer<typeof StoryDateSchema>;

/** Splits a date into its form and its ends. Throws where it is not a StoryDate. */
export function parseStoryDate(date: string): StoryDateForm {
  const parsed = readForm(date);
  if (parsed === undefined) throw new RangeError(`“${date}” is not an EDTF date.`);
  return parsed;
}

/** Whether the text is EDTF of a supported form, with days that exist and ends in order. */
export function isStoryDate(date: string): boolean {
  const parsed = readForm(date);
  return parsed !== undefined && endsOf(parsed).every(exists) && isInOrder(parsed);
}

/** The first day that a date can mean, YYYY-MM-DD; undefined where it is open, or there is none. */
export function earliestDay(date: string | undefined): string | undefined {
  const first = date === undefined ? undefined : firstEnd(parseStoryDate(date));
  return first === undefined ? undefined : boundary(first, 'min');
}

/** The last day that a date can mean, YYYY-MM-DD; undefined where it is open, or there is none. */
export function latestDay(date: string | undefined): string | undefined {
  const last = date === undefined ? undefined : lastEnd(parseStoryDate(date));
  return last === undefined ? undefined : boundary(last, 'max');
}

/** Whether it names one calendar day and nothing vaguer. */
export function isExactDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function readForm(date: string): StoryDateForm | undefined {
  if (point.test(date)) return { form: 'point', at: date };
  const [, start, end] = interval.exec(date) ?? [];
  if (start && end) return { form: 'interval', from: closed(start), to: closed(end) };
  const range = setRange.exec(date);
  if (range && (range[1] || range[2])) return { form: 'one-of', from: range[1], to: range[2] };
  const list = setList.exec(date);
  return list?.[1] === undefined ? undefined : { form: 'list', days: list[1].split(',') };
}

function closed(end: string): string | undefined {
  return end === '..' ? undefined : end;
}

function endsOf(parsed: StoryDateForm): readonly string[] {
  if (parsed.form === 'point') return [parsed.at];
  if (parsed.form === 'list') return parsed.days;
  return [parsed.from, parsed.to].filter((end) => end !== undefined);
}

function firstEnd(parsed: StoryDateForm): string | undefined {
  if (parsed.form === 'interval' || parsed.form === 'one-of') return parsed.from;
  return endsOf(parsed).toSorted()[0];
}

function lastEnd(parsed: StoryDateForm): string | undefined {
  if (parsed.form === 'interval' || parsed.form === 'one-of') return parsed.to;
  return endsOf(parsed).toSorted().at(-1);
}

function isInOrder(parsed: StoryDateForm): boolean {
  if (endsOf(parsed).length === 0) return parsed.form === 'interval';
  if (parsed.form !== 'interval' && parsed.form !== 'one-of') return true;
  const { from, to } = parsed;
  return from === undefined || to === undefined || boundary(from, 'min') <= boundary(to, 'max');
}

/** Looks at the answer of the parser: it takes 2025-02-29~ and means 1 March. */
function exists(end: string): boolean {
  if (isExactDay(end)) return isDay(end);
  try {
    return boundary(end, 'min').startsWith(end.replace(qualifier, ''));
  } catch {
    return false;
  }
}

/** A day is its own boundary; the parser is asked only for what is vaguer, because it is slow. */
function boundary(end: string, side: 'min' | 'max'): string {
  return isExactDay(end) ? end : boundariesOf(end)[side];
}

const boundariesOf = keepAnswers((end) => {
  const { min, max } = edtf(end);
  return { min: toDayText(min), max: toDayText(max) };
});

function toDayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
