import { describe, expect, test } from 'vitest';
import { read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

describe('a paper or a video', () => {
  test.each([
    ['Vera Holm added the caption which reads, “Nobody waits here.”', ['Vera Holm: Nobody waits here.']],
    [
      'Nils Aas came. Vera Holm released a short video that said, “The gate will leak.”',
      ['Vera Holm: The gate will leak.'],
    ],
    ['The council issued a statement which said: “We wait.”', ['council: We wait.']],
    ['A statement was released that said: “We wait.”', ['?: We wait.']],
    ['Vera Holm saw a video that said, “The gate will leak.”', ['?: The gate will leak.']],
  ])('speaks for whoever makes it, and for nobody else: %s', (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  test('is no reason to ask where it is plain who made it', () => {
    const [words] = readSaid('Vera Holm added the caption which reads, “Nobody waits here.”');
    expect(words?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('goes on as “it”, paragraphs later too', () => {
    expect(
      read(
        'A letter this month to the board reflected both fears. “We saw late gates,” it said. | Nobody came. | “This must change,” it added.',
      ),
    ).toEqual(['letter: We saw late gates,', 'letter: This must change,']);
    expect(read('Thursday’s memo was long. | “The gate leaks,” it stated.')).toEqual([
      'Thursday’s memo: The gate leaks,',
    ]);
  });

  test('is not “it” once somebody has spoken', () => {
    expect(
      read(
        'The letter said: “It leaks.” | “It is fine,” Vera Holm said. | Nobody came. | “It is late,” it added.',
      ).at(-1),
    ).toBe('?: It is late,');
  });
});

describe('words are of whom', () => {
  test.each([
    [
      'the sentence behind them names',
      '“The gate is a boot.” That quote from keeper Nils Aas stood in the paper.',
      ['Nils Aas: The gate is a boot.'],
    ],
    [
      'the sentence behind them says they are of',
      '“The gate is a boot.” Those were the words of Vera Holm, the mayor.',
      ['Vera Holm: The gate is a boot.'],
    ],
    [
      'an answer is',
      'The senator’s answer was that “a gate must be shut,” so he left.',
      ['senator: a gate must be shut,'],
    ],
    ['a reply is', 'Vera Holm’s reply was: “A gate must be shut.”', ['Vera Holm: A gate must be shut.']],
    [
      'the reply comes from',
      '“Is it wet?” Vera Holm asked. “It is,” came the reply from Nils Aas.',
      ['Vera Holm: Is it wet?', 'Nils Aas: It is,'],
    ],
    [
      'is quoted as saying',
      '“The gate is shut,” Vera Holm was quoted as saying by Lake News.',
      ['Vera Holm: The gate is shut,'],
    ],
    [
      'stands behind “per”',
      'The gate is “leaky, as it always was,” per Vera Holm.',
      ['Vera Holm: leaky, as it always was,'],
    ],
    [
      'has an account',
      'By Vera Holm’s account, the gate is “leaky, as it always was.”',
      ['Vera Holm: leaky, as it always was.'],
    ],
    [
      'stands before a judgement',
      'For Vera Holm, the gate is “a very wet boot.”',
      ['Vera Holm: a very wet boot.'],
    ],
    [
      'has sent them to another, who writes back',
      'Vera Holm responds to Nils Aas with, “Why now?” Aas then writes back, “Wait.”',
      ['Vera Holm: Why now?', 'Nils Aas: Wait.'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  test('a judgement of a promise is no promise', () => {
    expect(read('Nils Aas said the council’s promise was “a very late joke.”')).toEqual([
      'Nils Aas: a very late joke.',
    ]);
  });

  test('“per” before what is no name tells nothing', () => {
    expect(read('Vera Holm sells two boats per day, “leaky, as it always was,” Nils Aas said.')).toEqual([
      'Nils Aas: leaky, as it always was,',
    ]);
  });

  test('what is said of words in general is no source', () => {
    expect(read('“The gate is a boot.” The words of the song were loud.')).toEqual([
      '?: The gate is a boot.',
    ]);
  });
});

test.each([
  ['The board recalled Vera Holm’s letter to the crew calling the gate “a leaking boot.”', 'Vera Holm'],
  ['The board met. The gate drew a complaint from Vera Holm calling it “a leaking boot.”', 'Vera Holm'],
  ['Nils Aas released a statement calling the gate “a leaking boot.”', 'Nils Aas'],
  ['When Nils Aas tried to defend his remarks calling the gate “a leaking boot,” it fell.', 'Nils Aas'],
  ['Nils Aas read out Vera Holm’s letter, calling the gate “a leaking boot.”', 'Nils Aas'],
])('what a letter or a remark calls something is of whoever wrote it: %s', (text, speaker) => {
  expect(readSaid(text).map(({ speakers }) => speakers)).toEqual([[speaker]]);
});

test('each of two who call it so has called it so', () => {
  expect(read('Nils Aas and Vera Holm each called it “a leaking boot.”')).toEqual([
    'Nils Aas & Vera Holm: a leaking boot.',
  ]);
});
