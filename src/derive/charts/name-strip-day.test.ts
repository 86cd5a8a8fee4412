import { expect, test } from 'vitest';
import { nameStripDay } from './name-strip-day.ts';

test.each([
  ['a day of the main year', '2031-05-04', '2031-08-15', '4 May'],
  ['a day with two figures', '2031-11-24', '2031-08-15', '24 Nov'],
  ['the year before', '2030-05-04', '2031-08-15', '4 May 2030'],
  ['the year after', '2032-02-09', '2031-08-15', '9 Feb 2032'],
  ['a story whose main day is only a month', '2031-05-04', '2031-08', '4 May'],
])('%s', (_, day, main, name) => {
  expect(nameStripDay(day, { day: main })).toBe(name);
});
