import { expect, test } from 'vitest';
import { startOfDay } from './start-of-day.ts';

test.each([
  ['2031-05-04', 'UTC', '2031-05-04T00:00:00.000Z'],
  ['2031-05-04', 'Europe/Oslo', '2031-05-03T22:00:00.000Z'],
  ['2031-05-04', 'America/Anchorage', '2031-05-04T08:00:00.000Z'],
  ['2031-05-04', 'Pacific/Auckland', '2031-05-03T12:00:00.000Z'],
  ['2031-05-04', 'Asia/Kathmandu', '2031-05-03T18:15:00.000Z'],
  ['2031-03-30', 'Europe/Oslo', '2031-03-29T23:00:00.000Z'],
  ['2031-03-31', 'Europe/Oslo', '2031-03-30T22:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => expect(startOfDay(day, zone)).toBe(instant));
