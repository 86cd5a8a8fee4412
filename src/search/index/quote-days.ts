import { dayNumber, dayOfNumber } from '../../text/days.ts';
import { readNumbers, writeNumbers } from '../words/number-text.ts';
import type { SearchRecord } from './search-record.ts';

/** First and last possible day of every quote, as day numbers; an open end is the smallest or the largest number. */
export interface QuoteDays {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The day at which a quote is counted, as its place in `shown`: its first possible day, or else its last. */
  readonly counted: Uint32Array;
  /** Every day with quotes, from the oldest to the newest; the first is for quotes without a day. */
  readonly shown: readonly string[];
}

export const openStart = -0x80000000;
export const openEnd = 0x7fffffff;

/** Three columns: how many neighbours have the same days, their first day against the one before it, and their last day against their first. */
export function writeDays(records: readonly SearchRecord[]): string {
  let last = 0;
  let before: SearchRecord | undefined;
  const counts: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const record of records) {
    if (before !== undefined && record.from === before.from && record.to === before.to) {
      counts.push((counts.pop() ?? 0) + 1);
      continue;
    }
    before = record;
    counts.push(1);
    from.push(record.from === undefined ? 0 : 1 + zigzag(dayNumber(record.from) - last));
    if (record.from !== undefined) last = dayNumber(record.from);
    to.push(record.to === undefined ? 0 : 1 + zigzag(dayNumber(record.to) - last));
  }
  return [counts, from, to].map(writeNumbers).join('\n');
}

export function readDays(text: string): QuoteDays {
  const [counts = [], from = [], to = []] = text.split('\n').map(readNumbers);
  let last = 0;
  let quote = 0;
  const quotes = counts.reduce((sum, count) => sum + count, 0);
  const firstDays = new Int32Array(quotes);
  const lastDays = new Int32Array(quotes);
  counts.forEach((count, place) => {
    const written = from[place] ?? 0;
    if (written > 0) last += unzigzag(written - 1);
    const writtenTo = to[place] ?? 0;
    firstDays.fill(written > 0 ? last : openStart, quote, quote + count);
    lastDays.fill(writtenTo > 0 ? last + unzigzag(writtenTo - 1) : openEnd, quote, quote + count);
    quote += count;
  });
  return { from: firstDays, to: lastDays, ...countedDays(firstDays, lastDays) };
}

function countedDays(from: Int32Array, to: Int32Array): Pick<QuoteDays, 'counted' | 'shown'> {
  const days = from.map((first, quote) => (first === openStart ? (to[quote] ?? openEnd) : first));
  const different = [...new Set(days)].filter((day) => day !== openEnd).toSorted((one, other) => one - other);
  const places = new Map(different.map((day, place) => [day, place + 1]));
  return {
    counted: Uint32Array.from(days, (day) => places.get(day) ?? 0),
    shown: ['', ...different.map(dayOfNumber)],
  };
}

/** A number of either sign as one without: 0, −1, 1, −2 become 0, 1, 2, 3. */
function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(written: number): number {
  return written % 2 === 1 ? -(written + 1) / 2 : written / 2;
}
