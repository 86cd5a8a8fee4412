import { t } from '../../messages/say.ts';
import { keepAnswers } from '../../text/keep-answers.ts';
import { isExactDay, parseStoryDate, type StoryDateForm } from './story-date.ts';
import { writeDay } from './write-day.ts';

export type DateLength = 'long' | 'short';

const qualify: Readonly<Record<string, (point: string) => string>> = {
  '~': (point) => t`about ${point}`,
  '?': (point) => t`perhaps ${point}`,
  '%': (point) => t`perhaps about ${point}`,
};
const qualifierAtEnd = /[~?%]$/;

/** A date in words that say only what is known: `between 17 and 24 August 2025`, `on or after 17 August 2025`. */
export function formatStoryDate(date: string, length: DateLength = 'long'): string {
  return wordsOfLength[length](date);
}

/** Pages say the same few dates thousands of times. */
const wordsOfLength: Readonly<Record<DateLength, (date: string) => string>> = {
  long: keepAnswers((date) => wordings(parseStoryDate(date), 'long')),
  short: keepAnswers((date) => wordings(parseStoryDate(date), 'short')),
};

/** The weekday of an exact day: `Friday`. */
export function formatWeekday(day: string): string {
  return writeDay(day, 'weekday');
}

/** Day and month without the year: `4 May`. */
export function formatDayAndMonth(day: string, length: DateLength = 'long'): string {
  return writeDay(day, length === 'long' ? 'day-and-month' : 'short-day-and-month');
}

function wordings(parsed: StoryDateForm, length: DateLength): string {
  switch (parsed.form) {
    case 'point':
      return formatPoint(parsed.at, length);
    case 'list':
      return joinDays(parsed.days, length, eitherDay);
    case 'interval':
      return formatEnds(parsed, length, spanWords);
    case 'one-of':
      return formatEnds(parsed, length, boundWords);
  }
}

const eitherDay = (first: string, last: string): string => t`${first} or ${last}`;

interface EndWords {
  readonly both: (start: string, end: string) => string;
  readonly onlyStart: (start: string) => string;
  readonly onlyEnd: (end: string) => string;
}

const spanWords: EndWords = {
  both: (start, end) => t`${start} to ${end}`,
  onlyStart: (start) => t`from ${start}`,
  onlyEnd: (end) => t`until ${end}`,
};

const boundWords: EndWords = {
  both: (start, end) => t`between ${start} and ${end}`,
  onlyStart: (start) => t`on or after ${start}`,
  onlyEnd: (end) => t`on or before ${end}`,
};

function formatEnds(
  ends: { from: string | undefined; to: string | undefined },
  length: DateLength,
  words: EndWords,
): string {
  const { from, to } = ends;
  if (from !== undefined && to !== undefined) return joinDays([from, to], length, words.both);
  if (from !== undefined) return words.onlyStart(formatPoint(from, length));
  return to === undefined ? t`on an unknown day` : words.onlyEnd(formatPoint(to, length));
}

/** Leaves out of each day what the next one says again: `26 or 27 August 2025`. */
function joinDays(
  days: readonly string[],
  length: DateLength,
  join: (first: string, last: string) => string,
): string {
  const shortened = days.map((day, index) => withoutSharedTail(day, days[index + 1], length));
  const last = shortened.at(-1) ?? '';
  return days.length === 1 ? last : join(shortened.slice(0, -1).join(', '), last);
}

function withoutSharedTail(day: string, next: string | undefined, length: DateLength): string {
  if (next === undefined || !isExactDay(day) || !isExactDay(next)) return formatPoint(day, length);
  if (day.slice(0, 7) === next.slice(0, 7)) return String(Number(day.slice(8)));
  if (day.slice(0, 4) === next.slice(0, 4)) return formatDayAndMonth(day, length);
  return formatPoint(day, length);
}

function formatPoint(point: string, length: DateLength): string {
  const qualifier = qualifierAtEnd.exec(point)?.[0] ?? '';
  const plain = point.replace(qualifierAtEnd, '');
  const form = plain.length === 7 ? 'month' : 'day';
  const words = plain.length === 4 ? plain : writeDay(plain, length === 'long' ? form : `short-${form}`);
  return qualify[qualifier]?.(words) ?? words;
}
