import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

test.each([
  ['pres-conference', 'press-conference'],
  ['holtt', 'holt'],
  ['something-else-entirely', undefined],
])('the nearest to “%s” is %s', (written, nearest) => {
  expect(findNearest(written, ['holt', 'press-conference'])).toBe(nearest);
});

test('finds nothing among nothing', () => expect(findNearest('holt', [])).toBeUndefined());
