import { expect, test } from 'vitest';
import { sourceLink } from './source-link.ts';

test.each([
  ['a short quote is named whole', 'calm, well-meant', 'calm%2C%20well%2Dmeant'],
  [
    'a long one by its ends',
    'one two three four five six seven eight nine ten eleven',
    'one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  ['an interrupted one by its first part', 'We shall see […] The lake is calm.', 'We%20shall%20see'],
  ['one in two parts by its first', 'We shall see” “The lake is calm.', 'We%20shall%20see'],
])('%s', (_, words, fragment) => {
  expect(sourceLink('https://lake.example/talks', words)).toBe(
    `https://lake.example/talks#:~:text=${fragment}`,
  );
});
