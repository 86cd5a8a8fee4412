import { expect, test } from 'vitest';
import { dayNumber } from '../../text/days.ts';
import { orderRecords } from '../build/order-records.ts';
import { openEnd, openStart, readDays, writeDays } from './quote-days.ts';
import type { SearchRecord } from './search-record.ts';

const days: readonly Pick<SearchRecord, 'from' | 'to'>[] = [
  {},
  { to: '2025-08-01' },
  { from: '2025-08-15', to: '2025-08-15' },
  { from: '2025-08-10', to: '2025-08-20' },
  { from: '2025-08-16' },
];
const read = readDays(
  writeDays(
    days.map(
      (range, index): SearchRecord => ({
        id: `${index}`,
        words: '',
        speakers: [],
        outlet: '',
        kind: '',
        ...range,
      }),
    ),
  ),
);

test('reads the days that were written, open ends included', () => {
  expect(Array.from(read.from)).toEqual(
    days.map(({ from }) => (from === undefined ? openStart : dayNumber(from))),
  );
  expect(Array.from(read.to)).toEqual(days.map(({ to }) => (to === undefined ? openEnd : dayNumber(to))));
});

test('counts a quote at its first possible day, or else at its last', () => {
  expect(Array.from(read.counted, (place) => read.shown[place])).toEqual([
    '',
    '2025-08-01',
    '2025-08-15',
    '2025-08-10',
    '2025-08-16',
  ]);
});

test('many quotes of the same days take no more room than two', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index): SearchRecord => {
      const to = index % 2 === 0 ? '2025-08-15' : '2025-08-16';
      return { id: `${index}`, words: '', speakers: [], outlet: '', kind: '', from: '2025-08-15', to };
    });
  const written = writeDays(orderRecords(many(5_000)).records);
  expect(written.length).toBeLessThan(20);
  expect(readDays(written).to.filter((day) => day === dayNumber('2025-08-16'))).toHaveLength(2_500);
});
