import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, readSortedWords, writeSortedWords } from './sorted-words.ts';

test('writes only what a word does not share with the one before', () => {
  expect(writeSortedWords(['cease', 'ceasefire', 'ceasefires'])).toBe('0cease 5fire 9s');
});

test('reads the words that were written', () => {
  const words = fc
    .uniqueArray(fc.stringMatching(/^[abж1]{1,45}$/), { maxLength: 20 })
    .map((all) => all.toSorted());
  fc.assert(
    fc.property(words, (written) => {
      expect(readSortedWords(writeSortedWords(written))).toEqual(written);
    }),
  );
});

test.each([
  ['a', 0],
  ['b', 0],
  ['c', 1],
  ['z', 2],
])('places %s', (word, place) => {
  expect(placeOf(word, ['b', 'd'])).toBe(place);
});
