import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayAtStart,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  mondayOf,
  toDay,
} from './days.ts';

const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dayOfNumber);

test.each([
  ['2031-05-04', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-06-31', false],
  ['2025-13-01', false],
  ['2025-8-1', false],
  ['2025-08', false],
  ['2031-05-04T11:00', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test.each([
  [[2031, 5, 4], '2031-05-04'],
  [[2031, 2, 29], undefined],
  [[2031, 13, 1], undefined],
  [[500, 1, 1], undefined],
] as const)('%j is the day %s', ([year, month, day], written) =>
  expect(toDay(year, month, day)).toBe(written),
);

test.each([
  ['2031-05-04T11:00:00-08:00', '2031-05-04'],
  ['2031-05-04', '2031-05-04'],
  ['2031-02-30T11:00Z', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['4 May 2031', undefined],
])('“%s” begins with the day %s', (moment, day) => expect(dayAtStart(moment)).toBe(day));

test('counts days from 1 January 1970', () => {
  expect(['1969-12-31', '1970-01-01', '1970-01-02'].map(dayNumber)).toEqual([-1, 0, 1]);
});

test.each([
  ['2031-05-04', -1, '2031-05-03'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2025-03-30', 1, '2025-03-31'],
  ['2031-12-31', 1, '2032-01-01'],
])('%s and %i days is %s', (day, days, later) => expect(addDays(day, days)).toBe(later));

test.each([
  ['Monday', '2031-05-05', '2031-05-05'],
  ['Sunday', '2031-05-11', '2031-05-05'],
  ['Thursday before 1970', '1969-01-02', '1968-12-30'],
])('the week of a %s begins on its Monday', (_, day, monday) => expect(mondayOf(day)).toBe(monday));

test.each([
  ['2031-05-31', 1, '2031-06'],
  ['2031-01-15', -1, '2030-12'],
  ['2031-05-04', 8, '2032-01'],
])('%s and %i months is %s', (day, months, month) => expect(addMonths(day, months)).toBe(month));

test('the days between two days lead from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(addDays(one, daysBetween(one, other))).toBe(other);
    }),
  );
});
