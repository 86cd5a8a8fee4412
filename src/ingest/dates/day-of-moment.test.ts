import { expect, test } from 'vitest';
import { dayOfMoment } from './day-of-moment.ts';

test.each([
  ['2031-05-06T20:00:00-07:00', '2031-05-06'],
  ['20310506', '2031-05-06'],
  ['20310506221500', '2031-05-06'],
  ['2031/5/7 15:07:41', '2031-05-07'],
  ['1935917700', '2031-05-07'],
  [' 1744083100 ', '2025-04-08'],
  ['1935917700000', '2031-05-07'],
])('%s is of %s', (text, day) => {
  expect(dayOfMoment(text)).toBe(day);
});

test.each([
  '1970-01-01T00:00:00+00:00',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '1969-12-31T19:00:00-05:00',
  '0001-01-01T00:00:00Z',
  '0',
])('%s, from which a clock counts, is no day of anything', (text) => {
  expect(dayOfMoment(text)).toBeUndefined();
});
