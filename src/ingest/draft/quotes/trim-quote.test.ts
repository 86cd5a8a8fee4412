import { expect, test } from 'vitest';
import { trimQuote } from './trim-quote.ts';

test.each([
  ['utterance', ' We shall see, ', 'We shall see'],
  ['utterance', 'The lake is calm.', 'The lake is calm.'],
  ['utterance', 'Are you there?', 'Are you there?'],
  ['fragment', 'quiet and long.', 'quiet and long'],
  ['fragment', 'quiet,', 'quiet'],
  ['fragment', 'then we…', 'then we…'],
  ['fragment', 'then we...', 'then we...'],
  ['fragment', 'then we..., ', 'then we...'],
  ['utterance', 'We wait... ', 'We wait...'],
  ['fragment', 'between us and the U.S.', 'between us and the U.S.'],
  ['fragment', '...', '...'],
] as const)('of the %s “%s” the words are “%s”', (kind, marked, words) => {
  expect(marked.slice(...trimQuote(marked, [0, marked.length], kind))).toBe(words);
});
