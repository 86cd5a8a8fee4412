import type { FindPerson } from '../../ingest/known/find-people.ts';
import { overlaps } from '../../text/anchor/span.ts';
import type { Stretch } from '../../text/stretch.ts';
import { findNumerals, type Numerals } from './numerals.ts';
import { readCounts } from './read-counts.ts';
import { readDurations } from './read-durations.ts';
import { readPeople } from './read-people.ts';
import { readSides } from './read-sides.ts';
import { readTimes } from './read-times.ts';
import { readWrittenDays } from './read-written-days.ts';
import type { ValueInWords, ValuesRead } from './value-in-words.ts';
import { readValueTokens } from './value-tokens.ts';

/** What helps to read values. */
export interface ValueContext {
  /** BCP 47; numbers and lengths are read in those that are known. */
  readonly language: string;
  /** The day from which “on Friday” is counted: the report's own. */
  readonly anchor?: string | undefined;
  readonly findPerson?: FindPerson | undefined;
}

/**
 * Every value that a text writes in words, in reading order, in the form in which claims record it; what looks like one
 * and cannot be recorded is told with its reason. No stretch is read twice: a length before a count, a day before a time.
 */
export function readValues(text: string, { language, anchor, findPerson }: ValueContext): ValuesRead {
  const numerals = findNumerals(language);
  const days = readWrittenDays(text, anchor);
  const counted = numerals === undefined ? none : readCounted(text, numerals);
  const unread = [...counted.unread, ...days.unread];
  const values = [
    ...counted.values.filter(({ type }) => type === 'duration'),
    ...days.values,
    ...readTimes(text),
    ...counted.values.filter(
      (value) => value.type !== 'duration' && !unread.some((one) => doOverlap(one, value)),
    ),
  ].filter((value, index, all) => !all.slice(0, index).some((before) => doOverlap(before, value)));
  const people = findPerson === undefined ? [] : readPeople(text, findPerson);
  return {
    values: [...values, ...people].toSorted((left, right) => left.start - right.start),
    unread: unread.filter((one) => !values.some((value) => doOverlap(value, one))),
  };
}

function doOverlap(one: Stretch, other: Stretch): boolean {
  return overlaps([one.start, one.end], [other.start, other.end]);
}

const none: ValuesRead = { values: [], unread: [] };

function readCounted(text: string, numerals: Numerals): ValuesRead {
  const tokens = readValueTokens(text);
  const durations = readDurations(text, tokens, numerals);
  const others: readonly ValueInWords[] = [
    ...readSides(tokens, numerals),
    ...readCounts(text, tokens, numerals),
  ];
  return { values: [...durations.values, ...others], unread: durations.unread };
}
