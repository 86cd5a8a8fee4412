import { expect, test } from 'vitest';
import { shortDate } from './short-date.ts';

test.each([
  ['2031-05-04', '4 May'],
  ['[2031-05-04..2031-05-09]', 'between 4 and 9 May'],
  ['2032-02-09', '9 Feb 2032'],
])('%s is %s where the story is of 2031', (date, words) =>
  expect(shortDate(date, { day: '2031-05-04' })).toBe(words),
);
