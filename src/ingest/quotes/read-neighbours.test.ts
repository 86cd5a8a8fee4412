import { describe, expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { moss, read } from './quotations-fixtures.ts';
import { readSaid } from './read-quotations.ts';

describe('whole paragraphs of one speaker', () => {
  test.each([
    [
      'each closes, named in the first',
      '“It is late,” Ann Moss said. | “Nobody came.” | “We go home.”',
      moss('It is late,', 'Nobody came.', 'We go home.'),
    ],
    [
      'each closes, named in the last',
      'The board met. | “It is late.” | “Nobody came.” | “We go home,” Ann Moss said.',
      moss('It is late.', 'Nobody came.', 'We go home,'),
    ],
    [
      'each closes, named in a middle one',
      'The board met. | “It is late.” | “Nobody came,” Ann Moss said. | “We go home.”',
      moss('It is late.', 'Nobody came,', 'We go home.'),
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a caption between the words and the one who spoke before', () => {
    expect(
      read('“It is late,” Ann Moss said. | Photo: The ferry in the fog. | “We wait for the ferry.”'),
    ).toEqual(moss('It is late,', 'We wait for the ferry.'));
  });
});

describe('the one the paragraph before is about', () => {
  test.each([
    [
      'speaks on after a report of what others say',
      'Ann Moss said that some critics had been predicting a flood. | “We wait for the ferry.”',
      moss('We wait for the ferry.'),
    ],
    [
      'is no thing that cannot speak',
      'The fog came in over the last two years. | “We wait for the ferry.”',
      ['?: We wait for the ferry.'],
    ],
    [
      'is followed before the one named after the words',
      'Bob Ferris came. | “We wait for it.” | “We go,” Ann Moss said.',
      ['Bob Ferris: We wait for it.', 'Ann Moss: We go,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('two speakers over paragraphs', () => {
  test.each([
    [
      'one long quotation after the other',
      '“It is late. | “We wait,” Ann Moss said. | “It is early. | “We go,” Bob Ferris said.',
      [...moss('It is late.', 'We wait,'), 'Bob Ferris: It is early.', 'Bob Ferris: We go,'],
    ],
    [
      'a question and its answer',
      'Ann Moss met Bob Ferris. | “Is it late?” Ferris asked. | “It is,” said Moss.',
      ['Bob Ferris: Is it late?', 'Ann Moss: It is,'],
    ],
    [
      'an answer without a name',
      'Ann Moss met Bob Ferris. | “We wait,” Moss said. | “Is it late?” Ferris asked. | “It is late and cold.”',
      ['Ann Moss: We wait,', 'Bob Ferris: Is it late?', 'Ann Moss: It is late and cold.'],
    ],
    [
      'named anew before the second',
      'Ann Moss said: “It is late. | “We wait.” | Bob Ferris went further: “It is early. | “We go.”',
      [...moss('It is late.', 'We wait.'), 'Bob Ferris: It is early.', 'Bob Ferris: We go.'],
    ],
    [
      'a question put to the one named after it',
      'The fog came in. | “Is it late?” | “It is late and cold,” Ann Moss said.',
      ['?: Is it late?', 'Ann Moss: It is late and cold,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a label that names no speaker', () => {
  test.each([
    [
      'a document',
      'Ann Moss went home. | Partial transcript: “It is late and nobody came.”',
      ['Partial transcript: It is late and nobody came.'],
    ],
    [
      'a document in a paragraph of its own',
      'Bob Ferris kept a partial transcript: | “It is late and nobody came.”',
      ['partial transcript: It is late and nobody came.'],
    ],
    [
      'a section',
      'Ann Moss went home. | Latest updates: “It is late and nobody came.”',
      ['Latest updates: It is late and nobody came.'],
    ],
    [
      'a thing at the end of a sentence',
      'The fog came in. Then came the hardest part: “It is late and nobody came.”',
      ['?: It is late and nobody came.'],
    ],
    [
      'a time',
      'Ann Moss went home. | 21.30: “It is late and nobody came.”',
      ['?: It is late and nobody came.'],
    ],
    [
      'the document of the one named before',
      'Ann Moss sent out a letter. | Full statement: “It is late. | “We go home.”',
      moss('It is late.', 'We go home.'),
    ],
    [
      'the paper of the one whose it is',
      'Ann Moss resigned. Here is her full statement: | “It is late. | “We go home.”',
      moss('It is late.', 'We go home.'),
    ],
    [
      'a letter from somebody',
      'Bob Ferris came. | Read the letter from Ann Moss below. | “It is late. We go home.”',
      moss('It is late. We go home.'),
    ],
    [
      'a transcript that goes on with labels of people whom nobody names',
      'The board met. | Partial transcript as follows: | “MOSS: It is late. | “VIDEO: They told me that it would sink.”',
      [
        'Partial transcript: MOSS: It is late.',
        'Partial transcript: VIDEO: They told me that it would sink.',
      ],
    ],
    [
      'a section whose words end in an attribution',
      'Ann Moss came. | Read the latest updates below: | “Ann Moss left the ferry late. | “We go,” Ann Moss said.',
      ['latest updates: Ann Moss left the ferry late.', 'latest updates: We go,'],
    ],
    [
      'no speaker inside the marks',
      'Ann Moss came. | “MOSS: It is late. | “VIDEO: They told me that it would never sink. | “MOSS: We go home.”',
      [
        'Ann Moss: MOSS: It is late.',
        '?: VIDEO: They told me that it would never sink.',
        'Ann Moss: MOSS: We go home.',
      ],
    ],
    [
      'speakers inside the marks',
      'Ann Moss met Bob Ferris. | Partial transcript: | “MOSS: It is late. | “FERRIS: We wait. | “MOSS: We go home.”',
      ['Ann Moss: MOSS: It is late.', 'Bob Ferris: FERRIS: We wait.', 'Ann Moss: MOSS: We go home.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('two who talk take turns', () => {
  const begun = 'The board met. | “When does it sail?” Vera Holm asked. | “At four,” Nils Aas said. | ';
  const speakersOf = (text: string) => read(begun + text).map((line) => line.split(':')[0]);
  test.each([
    ['where nobody is named any more', '“We wait then.” | “You may.”', ['Vera Holm', 'Nils Aas']],
    ['with three paragraphs', '“We wait.” | “You may.” | “We will.”', ['Vera Holm', 'Nils Aas', 'Vera Holm']],
    ['where a question follows the answer to one', '“And when does it come back?”', ['Vera Holm']],
    ['but a single paragraph goes on with the answer', '“It may be late.” | It was.', ['Nils Aas']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text).slice(2)).toEqual(expected);
  });

  test('and a person is asked who it is', () => {
    const text = `${begun}“We wait then.” | “You may.”`.split(' | ').join('\n\n');
    expect(readSaid(text).at(-1)?.confidence).toBeLessThan(surely);
  });

  test('but a name and a pronoun may be one person', () => {
    const text =
      'The board met. | “When?” Vera Holm asked. | “Tell us when,” she said. | “We wait.” | “We wait for hours.”';
    expect(read(text).map((line) => line.split(':')[0])).not.toContain('?');
    expect(new Set(read(text).map((line) => line.split(':')[0]))).toEqual(new Set(['Vera Holm']));
  });
});
