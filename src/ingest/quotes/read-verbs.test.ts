import { describe, expect, test } from 'vitest';
import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

describe('a verb', () => {
  test.each([
    [
      'shares the clause with “who”',
      'Vera Holm met Nils Aas, who leads the board and says the gate “will not wait.”',
      ['Nils Aas: will not wait.'],
    ],
    [
      'is of the sentence behind the clause',
      'Vera Holm, who met Nils Aas at the board, left it and says the gate “will not wait.”',
      ['Vera Holm: will not wait.'],
    ],
    [
      'has a subject before “during a Sunday”',
      'It was such a sight that Holm during a Sunday thanked its members “for their help in all this” and left.',
      ['Holm: for their help in all this'],
    ],
    [
      'of who wrote the letter is an aside',
      'Norland Oil contended in its letter, written by Nils Aas, a vice president, that the gate had “a wet bias.”',
      ['Norland Oil: a wet bias.'],
    ],
    [
      'has the one for its subject who is brought to speak',
      'Vera Holm called him “late,” prompting Nils Aas to say: “The gate leaks.”',
      ['Vera Holm: late,', 'Nils Aas: The gate leaks.'],
    ],
    [
      'has the nearest subject before “went on to”',
      'Nils Aas remembered that Vera Holm went on to call the gate “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'of a joined clause is shared in it',
      'Nils Aas left, but Vera Holm stayed and called it “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'behind words that end a clause is of whoever the clause is about',
      'Vera Holm, whom Nils Aas had called “wet,” said the gate was “late, and very much so.”',
      ['Nils Aas: wet,', 'Vera Holm: late, and very much so.'],
    ],
    [
      'in a clause with “who” and two verbs is not of whom they are about',
      'An official who works for Nils Aas and knows Vera Holm said the gate was “late, and very much so.”',
      ['official: late, and very much so.'],
    ],
    [
      'of what was said shows the words, not the one that repeats it',
      'Vera Holm repeated what Nils Aas had said: “The gate leaks.”',
      ['Nils Aas: The gate leaks.'],
    ],
    [
      'within a question is not of whoever asks',
      'Vera Holm asked what Nils Aas meant when he called it “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'is of whom it is true, and not of whom it is denied',
      'It was Vera Holm, not Nils Aas, who called the gate “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'of the phrase in front keeps the words from one who only smiles',
      'Introduced by Nils Aas as “a very dear friend,” Vera Holm smiled.',
      ['?: a very dear friend,'],
    ],
    [
      'leads to what another claims',
      'Vera Holm pushed back on Nils Aas’s suggestion that the gate is “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'stands outside a clause with “in which”',
      'Vera Holm read aloud a letter in which Nils Aas called her “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'goes on behind a clause with “which”',
      'Vera Holm asked whether his plan, which the board estimates would cost much, would be “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'is in what another calls something',
      'Nils Aas agreed with what Vera Holm called “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'is in what a video shows',
      'Vera Holm shared a video of Nils Aas saying the gate is “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'with “it was” before its subject is as plain as any',
      'Vera Holm may have shut the gate, but it was Nils Aas who called it “wet, as it always was.”',
      ['Nils Aas: wet, as it always was.'],
    ],
    [
      'is heard by another',
      'Vera Holm watched Nils Aas calling the gate “a very wet boot.”',
      ['Nils Aas: a very wet boot.'],
    ],
    [
      'is none in “given that”',
      'Nils Aas spoke. And, he acknowledged, it is unclear how far it goes, given that “nobody shuts him in.”',
      ['Nils Aas: nobody shuts him in.'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

test.each([
  'Vera Holm pointed at Nils Aas, who cried, “The gate leaks.”',
  'Vera Holm of Lake News asked Nils Aas, who said it was “late, and very much so.”',
])('a clause with “who” is about the person right before it: %s', (text) => {
  const { start, end } = readSaid(text)[0]?.mention ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Nils Aas');
});
