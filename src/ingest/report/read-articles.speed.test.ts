import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { readArticles } from './read-articles.ts';

/** Two are promised; the third is for slower machines. */
const mostSeconds = 8;

test.each([
  'a',
  '"',
  "'a",
  '1',
  'a.B',
  'on Friday ',
  'Home and harbour\n',
  'A ',
  'A b\n',
  'Share\n',
  'Olof Berg\n9:15 am\n',
])('reads a megabyte of %j in a few seconds', { timeout: 60_000 }, (unit) => {
  const source = unit.repeat(1_000_000 / unit.length);
  expect(cpuSeconds(() => readArticles(source))).toBeLessThan(mostSeconds);
});
