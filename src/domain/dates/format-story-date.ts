import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { keepAnswers } from '../../text/keep-answers.ts';
import { isExactDay, parseStoryDate, type StoryDateForm } from './story-date.ts';

export type DateLength = 'long' | 'short';

const patterns: Record<DateLength, { readonly day: string; readonly month: string }> = {
  long: { day: 'd MMMM yyyy', month: 'MMMM yyyy' },
  short: { day: 'd MMM yyyy', month: 'MMM yyyy' },
};

const qualifierWords: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
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
  return format(parseISO(day), 'EEEE');
}

/** Day and month without the year: `4 May`. */
export function formatDayAndMonth(day: string, length: DateLength = 'long'): string {
  return format(parseISO(day), length === 'long' ? 'd MMMM' : 'd MMM');
}

function wordings(parsed: StoryDateForm, length: DateLength): string {
  switch (parsed.form) {
    case 'point':
      return formatPoint(parsed.at, length);
    case 'list':
      return joinDays(parsed.days, 'or', length);
    case 'interval':
      return formatEnds(parsed, length, { both: ['', 'to'], open: ['from', 'until'] });
    case 'one-of':
      return formatEnds(parsed, length, { both: ['between ', 'and'], open: ['on or after', 'on or before'] });
  }
}

interface EndWords {
  readonly both: readonly [before: string, between: string];
  readonly open: readonly [onlyStart: string, onlyEnd: string];
}

function formatEnds(
  ends: { from: string | undefined; to: string | undefined },
  length: DateLength,
  words: EndWords,
): string {
  const { from, to } = ends;
  if (from !== undefined && to !== undefined)
    return words.both[0] + joinDays([from, to], words.both[1], length);
  if (from !== undefined) return `${words.open[0]} ${formatPoint(from, length)}`;
  return to === undefined ? 'on an unknown day' : `${words.open[1]} ${formatPoint(to, length)}`;
}

/** Leaves out of each day what the next one says again: `26 or 27 August 2025`. */
function joinDays(days: readonly string[], joiner: string, length: DateLength): string {
  const shortened = days.map((day, index) => withoutSharedTail(day, days[index + 1], length));
  const last = shortened.at(-1) ?? '';
  return days.length === 1 ? last : `${shortened.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

function withoutSharedTail(day: string, next: string | undefined, length: DateLength): string {
  if (next === undefined || !isExactDay(day) || !isExactDay(next)) return formatPoint(day, length);
  if (day.slice(0, 7) === next.slice(0, 7)) return format(parseISO(day), 'd');
  if (day.slice(0, 4) === next.slice(0, 4)) return formatDayAndMonth(day, length);
  return formatPoint(day, length);
}

/** `parseISO` and `format` are both local, so the zone of the machine cancels out. */
function formatPoint(point: string, length: DateLength): string {
  const qualifier = qualifierAtEnd.exec(point)?.[0] ?? '';
  const plain = point.replace(qualifierAtEnd, '');
  const pattern =
    plain.length === 4 ? 'yyyy' : plain.length === 7 ? patterns[length].month : patterns[length].day;
  return (qualifierWords[qualifier] ?? '') + format(parseISO(plain), pattern);
}
