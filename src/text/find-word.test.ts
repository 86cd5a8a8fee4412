import { expect, test } from 'vitest';
import { hasWord, indexOfWord, placesOfWord } from './find-word.ts';

test.each([
  ['NBC spoke', 'NBC', 0],
  ['MSNBC and NBC', 'NBC', 10],
  ['MSNBC', 'NBC', -1],
  ['NBCs', 'NBC', -1],
  ['the U.S. delegation', 'U.S.', 4],
  ['über Ü', 'Ü', 5],
  ['lake', '', -1],
])('in “%s”, %s stands at %i', (text, word, at) => {
  expect(indexOfWord(text, word)).toBe(at);
  expect(hasWord(text, word)).toBe(at !== -1);
});

test('finds every place', () => {
  expect(placesOfWord('Holt and Holtsen; Holt, “Holt”', 'Holt')).toEqual([0, 18, 25]);
});
