import { expect, test } from 'vitest';
import { dayOfInstant, formatClock, formatTime } from './format-instant.ts';

test.each([
  ['Europe/Oslo', '2031-05-04', '22:30'],
  ['Pacific/Auckland', '2031-05-05', '08:30'],
  ['America/Anchorage', '2031-05-04', '12:30'],
  ['UTC', '2031-05-04', '20:30'],
])('a moment has its own day and time in %s', (zone, day, time) => {
  const instant = '2031-05-04T22:30:00+02:00';
  expect([dayOfInstant(instant, zone), formatTime(instant, zone)]).toEqual([day, time]);
});

test('midnight is 00:00, not 24:00', () =>
  expect(formatTime('2031-05-04T00:00:00+02:00', 'Europe/Oslo')).toBe('00:00'));

test.each([
  ['2031-03-30T00:30:00Z', '01:30'],
  ['2031-03-30T01:30:00Z', '03:30'],
  ['2031-10-26T00:30:00Z', '02:30'],
  ['2031-10-26T01:30:00Z', '02:30'],
])('summer time comes from the zone: %s is %s in Oslo', (instant, time) =>
  expect(formatTime(instant, 'Europe/Oslo')).toBe(time),
);

test.each([
  ['Europe/Oslo', '22:30'],
  ['Pacific/Auckland', '08:30 on 5 May'],
])('a clock in %s names the day where it is another one', (zone, words) =>
  expect(formatClock('2031-05-04T22:30:00+02:00', zone, '2031-05-04')).toBe(words),
);

test('a clock names the day where the event has none', () =>
  expect(formatClock('2031-05-04T22:30:00+02:00', 'Europe/Oslo', undefined)).toBe('22:30 on 4 May'));
