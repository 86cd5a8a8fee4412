import { expect, test } from 'vitest';
import { countLetters, hasLetterOrDigit, startsSmall, startsWithCapital } from './letters.ts';

test.each([
  ['Élise', { some: true, capital: true, small: false, letters: 5 }],
  ['жди', { some: true, capital: false, small: true, letters: 3 }],
  ['8 men', { some: true, capital: false, small: false, letters: 3 }],
  ['终于', { some: true, capital: false, small: false, letters: 2 }],
  ['“Yes”', { some: true, capital: false, small: false, letters: 3 }],
  ['— …', { some: false, capital: false, small: false, letters: 0 }],
  ['', { some: false, capital: false, small: false, letters: 0 }],
])('reads the letters of “%s”', (text, { some, capital, small, letters }) => {
  expect([hasLetterOrDigit(text), startsWithCapital(text), startsSmall(text), countLetters(text)]).toEqual([
    some,
    capital,
    small,
    letters,
  ]);
});
