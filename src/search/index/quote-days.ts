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

/** Two columns: each first day against the one before it, and each last day against its first. */
export function writeDays(records: readonly SearchRecord[]): string {
  let last = 0;
  const from: number[] = [];
  const to: number[] = [];
  for (const record of records) {
    from.push(record.from === undefined ? 0 : 1 + zigzag(dayNumber(record.from) - last));
    if (record.from !== undefined) last = dayNumber(record.from);
    to.push(record.to === undefined ? 0 : 1 + zigzag(dayNumber(record.to) - last));
  }
  return `${writeNumbers(from)}\n${writeNumbers(to)}`;
}

export function readDays(text: string): QuoteDays {
  const [from = [], to = []] = text.split('\n').map(readNumbers);
  let last = 0;
  const firstDays = new Int32Array(from.length);
  const lastDays = new Int32Array(from.length);
  from.forEach((written, quote) => {
    if (written > 0) last += unzigzag(written - 1);
    const writtenTo = to[quote] ?? 0;
    firstDays[quote] = written > 0 ? last : openStart;
    lastDays[quote] = writtenTo > 0 ? last + unzigzag(writtenTo - 1) : openEnd;
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
