import { expect, test } from 'vitest';
import { dayOfInstant, formatTime } from './format-instant.ts';

test.each([
  ['Europe/Oslo', '2031-05-04', '22:30'],
  ['Pacific/Auckland', '2031-05-05', '08:30'],
  ['America/Anchorage', '2031-05-04', '12:30'],
])('a moment has its own day and time in %s', (zone, day, time) => {
  const instant = '2031-05-04T22:30:00+02:00';
  expect([dayOfInstant(instant, zone), formatTime(instant, zone)]).toEqual([day, time]);
});
