import { expect, test } from 'vitest';
import { read } from './quotations-fixtures.ts';

test.each([
  ['asks', 'Vera Holm told reporters who asked about the gate that it was “a leaking boot.”'],
  ['says it', 'Vera Holm told the keepers who say it leaks that it was “a leaking boot.”'],
  ['calls it something', 'Vera Holm warned those who called the gate rotten that it was “a leaking boot.”'],
])('what a clause tells of whoever listens and %s ends before what is said to them', (_, text) => {
  expect(read(text)).toEqual(['Vera Holm: a leaking boot.']);
});

test('“that” behind the verb of such a clause is its subject’s, and leaves the speaker open', () => {
  expect(read('Vera Holm told keepers who say that it was “a leaking boot.”')).toEqual([
    '?: a leaking boot.',
  ]);
});

test('“beginning Monday” says from when on, and “beginning:” opens words', () => {
  expect(read('The gate is shut beginning Monday, over “a leaking boot.”')).toEqual([]);
  expect(read('Vera Holm wrote to Nils Aas, beginning: “It leaks like a boot.”')).toEqual([
    'Vera Holm: It leaks like a boot.',
  ]);
});

test.each([
  ['Vera Holm dismissed Nils Aas’s claim that the gate was “a leaking boot.”', ['Nils Aas: a leaking boot.']],
  ['Vera Holm repeated Nils Aas’s promise of “a new gate.”', ['Nils Aas: a new gate.']],
  ['Vera Holm repeated her claim that the gate was “a leaking boot.”', ['Vera Holm: a leaking boot.']],
  [
    'In a statement, Vera Holm called Nils Aas’s assertion of a “claim of right” over the gate “a leaking boot.”',
    ['Nils Aas: claim of right', 'Vera Holm: a leaking boot.'],
  ],
])('what somebody says of another’s claim leaves its words to the other: %s', (text, lines) => {
  expect(read(text)).toEqual(lines);
});
