import { expect, test } from 'vitest';
import { wordsAround } from './words-around.ts';

const text = 'The lock at Tarnholm was shut on Monday\nafter divers found a crack in its gate, he said.';

test.each([
  [0, 'The lock at Tarnholm was shut'],
  [40, 'Tarnholm was shut on Monday after divers found a crack in'],
  [text.length - 1, 'a crack in its gate, he said.'],
])('around %i stand whole words on one line', (at, words) => expect(wordsAround(text, at)).toBe(words));
