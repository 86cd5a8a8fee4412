import { expect, test } from 'vitest';
import { listLengths, recordsInFile } from './index-format.ts';

test.each([100, 10_000, 100_000, 300_000, 1_000_000, 5_000_000])(
  '%i quotes stand in no more files than a host likes',
  (quotes) => {
    expect(Math.ceil(quotes / recordsInFile('quotes', quotes))).toBeLessThanOrEqual(12_500);
  },
);

test('files of a small index are as small as can be, and grow with it', () => {
  expect([100, 50_000].map((quotes) => recordsInFile('quotes', quotes))).toEqual([8, 8]);
  expect(recordsInFile('facts', 100)).toBe(2);
  expect(listLengths(100)).toEqual(listLengths(100_000));
  expect(listLengths(1_000_000).spots).toBeGreaterThan(listLengths(1_000_000).places);
});
