import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';

test.each([
  [1, 'person', 'people', '1 person'],
  [0, 'person', 'people', '0 people'],
  [2, 'quote', undefined, '2 quotes'],
  [5400, 'quote', undefined, '5,400 quotes'],
])('%i of “%s”', (count, singular, plural, words) => {
  expect(countOf(count, singular, plural)).toBe(words);
});
