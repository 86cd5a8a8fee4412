import { describe, expect, test } from 'vitest';
import { read } from './quotations-fixtures.ts';

describe('a surname that is a common word', () => {
  test.each([
    [
      'a month',
      'Ann May came late. May said the gate “leaks, as it always did.”',
      ['Ann May: leaks, as it always did.'],
    ],
    [
      'a helping verb',
      'Bob Will came late. Will said the gate “leaks, as ever.”',
      ['Bob Will: leaks, as ever.'],
    ],
    [
      'an adverb',
      'Ann Long came late. It leaks, Long said, “as it has always done.”',
      ['Ann Long: as it has always done.'],
    ],
    ['a month in the whole name', '“It leaks,” said Ann May, who left.', ['Ann May: It leaks,']],
  ])('is a name where it says something: %s', (_name, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  test('is none elsewhere', () => {
    expect(read('Ann May came in May. Nils Aas left. “It leaks,” he said in May.')).toEqual([
      'Nils Aas: It leaks,',
    ]);
    expect(read('Nils Aas came. Will said words do? “It leaks,” Aas said.')).toEqual(['Nils Aas: It leaks,']);
  });
});

describe('two surnames', () => {
  test.each([
    ['Eve Vidal Lund came late. Vidal Lund called it “leaky, as ever.”', 'Eve Vidal Lund'],
    ['Bob de Wit came late. De Wit said the gate “leaks, as ever.”', 'Bob de Wit'],
    ['Mary Ann Moss met Ann Moss. Ann Moss said the gate “leaks, as ever.”', 'Ann Moss'],
  ])('stand for the whole name, and a given name before one does not: %s', (text, name) => {
    expect(read(text).at(-1)?.split(':')[0]).toBe(name);
  });
});

describe('a name begins behind', () => {
  test.each([
    [
      'the verb that stands before it with a capital',
      'Ann Stone came. | Continued Stone: “It leaks.”',
      'Ann Stone',
    ],
    ['an office with a hyphen', 'Co-anchor Vilde Holm asked, “Does it leak?”', 'Vilde Holm'],
    [
      'an office of several words',
      'Director of Public Safety Eva-Maria Holm said: “It leaks.”',
      'Eva-Maria Holm',
    ],
    ['letters for a position', 'Lakers PG Vilde Holm said: “It leaks.”', 'Vilde Holm'],
  ])('%s: %s', (_name, text, name) => {
    expect(read(text)[0]?.split(':')[0]).toBe(name);
  });

  test.each([
    ['state', 'A gate leaked in Ostend, Calif., and his call for “a very dry gate” failed.'],
    ['nation', 'The board met an American and a Norwegian. “It leaks,” he wrote.'],
  ])('“he” is no %s', (_name, text) => {
    expect(read(text)[0]?.split(':')[0]).toBe('?');
  });
});
