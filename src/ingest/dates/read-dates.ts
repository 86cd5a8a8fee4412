import { type Day, isDay } from '../../text/days.ts';
import type { Passage } from '../passages/passage.ts';
import { foreignRelativeCue, foreignRelativeRules } from './foreign-relative-rules.ts';
import { findYear, nearestYear, type PrintedDate, readCalendarDates, toEdtf } from './read-calendar-dates.ts';
import { type RelativeDateRule, relativeDateRules } from './relative-date-rules.ts';

/**
 * Words in a report that name a day, month or year.
 *
 * `date` is EDTF text. It is `printed` when the words alone give it, `inferred` when
 * another date had to help, and absent when nothing but the clock could.
 */
export interface DateMention {
  readonly words: Passage;
  readonly date?: string;
  readonly grade?: 'printed' | 'inferred';
}

export interface DateOptions {
  /** A day known from elsewhere: printed above the text, given by a person, a feed or another report. */
  readonly anchor?: string;
}

/** Reads all dates of a report in reading order. Relative words become dates only with an anchor; the clock is never asked. */
export function readDates(
  passages: readonly Passage[],
  { anchor }: DateOptions = {},
): readonly DateMention[] {
  const day = anchor !== undefined && isDay(anchor) ? anchor : undefined;
  const printed = passages.flatMap(readCalendarDates);
  const years = yearsPrinted(printed);
  const mentions = [
    ...printed.map((date) => toMention(date, years, day)),
    ...passages.flatMap((passage) => readRelativeDates(passage, day)),
  ];
  return mentions.toSorted((a, b) => a.words.start - b.words.start);
}

function yearsPrinted(dates: readonly PrintedDate[]): ReadonlyMap<number, readonly number[]> {
  const withMonth = dates.filter(({ year, month }) => year !== undefined && month !== undefined);
  return new Map(
    withMonth.map(({ month = 0 }) => [
      month,
      [...new Set(withMonth.filter((date) => date.month === month).map(({ year = 0 }) => year))],
    ]),
  );
}

/** A day without its year takes the one year printed with its month, or the year nearest to the anchor. */
function toMention(
  date: PrintedDate,
  years: ReadonlyMap<number, readonly number[]>,
  anchor: Day | undefined,
): DateMention {
  const whole = toEdtf(date);
  if (whole !== undefined) return { words: date.words, date: whole, grade: 'printed' };
  const year =
    findYear(date, years.get(date.month ?? 0) ?? []) ??
    (anchor === undefined ? undefined : nearestYear(date, anchor));
  const inferred = year === undefined ? undefined : toEdtf({ ...date, year });
  return inferred === undefined
    ? { words: date.words }
    : { words: date.words, date: inferred, grade: 'inferred' };
}

/** One of these is in every relative date, so that most lines need one look only. */
const relativeCue = /day\b|\b(?:ago|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)\b/i;

function readRelativeDates(passage: Passage, anchor: Day | undefined): readonly DateMention[] {
  const rules: readonly RelativeDateRule[] = [
    ...(relativeCue.test(passage.text) ? relativeDateRules : []),
    ...(foreignRelativeCue.test(passage.text) ? foreignRelativeRules : []),
  ];
  return rules.flatMap((rule) =>
    Array.from(passage.text.matchAll(rule.matches), (found) => {
      const words = { text: found[0], start: passage.start + found.index };
      if (anchor === undefined) return { words };
      return {
        words,
        date: rule.resolve([...found], anchor, isAhead(passage.text, found.index)),
        grade: 'inferred' as const,
      };
    }),
  );
}

const ahead =
  /\b(?:will|is set to|are set to|is to|are to|is expected|are expected|scheduled|upcoming|plans? to|due to)\b[^.!?]*$/i;

/** Whether the sentence before these words speaks of what is still to come. */
function isAhead(text: string, index: number): boolean {
  return ahead.test(text.slice(Math.max(0, index - 120), index));
}
