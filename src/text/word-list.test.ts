import { expect, test } from 'vitest';
import { wordList } from './word-list.ts';

test('reads a list over several lines', () => {
  expect([
    ...wordList(` the a
    it's the `),
  ]).toEqual(['the', 'a', "it's"]);
});
