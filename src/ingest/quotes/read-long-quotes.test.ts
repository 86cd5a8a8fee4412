import { describe, expect, test } from 'vitest';

import { moss, read } from './quotations-fixtures.ts';

describe('a quotation over paragraphs of which only the last closes', () => {
  test.each([
    [
      'named before the first',
      'Ann Moss said: “It is late. | “Nobody came. | “We go home.”',
      moss('It is late.', 'Nobody came.', 'We go home.'),
    ],
    [
      'named inside the first',
      '“It is late,” Ann Moss said. “We wait. | “Nobody came. | “We go home.” | The board met.',
      moss('It is late,', 'We wait.', 'Nobody came.', 'We go home.'),
    ],
    [
      'named after the last',
      '“It is late. | “Nobody came. | “We go home,” said Ann Moss, the harbor master.',
      moss('It is late.', 'Nobody came.', 'We go home,'),
    ],
    [
      'named inside the last',
      '“It is late. | “We wait,” Ann Moss said. “Nobody came.”',
      moss('It is late.', 'We wait,', 'Nobody came.'),
    ],
    [
      'named inside a middle one',
      '“It is late. | “We wait,” said Ann Moss. “Nobody came. | “We go home.”',
      moss('It is late.', 'We wait,', 'Nobody came.', 'We go home.'),
    ],
    [
      'named in the sentence before',
      'Ann Moss was angry about the ferry. “It is late. | “We go home.”',
      moss('It is late.', 'We go home.'),
    ],
    [
      'named in the paragraph before',
      'Ann Moss spoke for an hour about the ferry. | “It is late and nobody came. | “We go home.”',
      moss('It is late and nobody came.', 'We go home.'),
    ],
    [
      'introduced by a colon in the paragraph before',
      'Bob Ferris owns the ferry. Ann Moss wrote on her page: | “It is late and nobody came. | “We go home.”',
      moss('It is late and nobody came.', 'We go home.'),
    ],
    [
      'named by a pronoun after the last',
      'Ann Moss runs the harbor. | “It is late. | “We go home,” she said.',
      moss('It is late.', 'We go home,'),
    ],
    [
      'named by a noun after the last',
      'Ann Moss, the harbor director, came. | “It is late. | “We go home,” the director said.',
      moss('It is late.', 'We go home,'),
    ],
    [
      'named where a second verb goes on',
      '“It is late,” Ann Moss said, adding: “Nobody came. | “We go home.”',
      moss('It is late,', 'Nobody came.', 'We go home.'),
    ],
    [
      'holding inner marks',
      'Ann Moss said: “He told me ‘no.’ | “I told him ‘never.’”',
      moss('He told me ‘no.’', 'I told him ‘never.’'),
    ],
    [
      'going on after dots',
      'Ann Moss said: “It is late … | “… and nobody came.”',
      moss('It is late …', '… and nobody came.'),
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a quotation over paragraphs in other marks', () => {
  test.each([
    ['straight double', '"It is late. | "We go home," Ann Moss said.'],
    ['straight single', "'It is late. | 'We go home,' Ann Moss said."],
    ['curly single', '‘It is late. | ‘We go home,’ Ann Moss said.'],
    ['guillemets', '«It is late. | «We go home,» Ann Moss said.'],
    ['low and high', '„It is late. | „We go home,“ Ann Moss said.'],
    ['signs of a typewriter', "``It is late. | ``We go home,'' Ann Moss said."],
    ['curly, then straight', '“It is late. | "We go home," Ann Moss said.'],
    ['straight, then curly', '"It is late. | “We go home,” Ann Moss said.'],
    ['single, then double', '‘It is late. | “We go home,” Ann Moss said.'],
    ['double, then single', '“It is late. | ‘We go home,’ Ann Moss said.'],
    ['turned the wrong way', '“It is late. | ”We go home,” Ann Moss said.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(moss('It is late.', 'We go home,'));
  });
});

describe('a quotation over paragraphs whose marks are wrong', () => {
  test.each([
    [
      'only the first opens and only the last closes',
      '“It is late. | Nobody came to help us,” Ann Moss said.',
      moss('It is late.', 'Nobody came to help us,'),
    ],
    [
      'only the first opens, in straight marks',
      '"It is late. | Nobody came to help us," Ann Moss said.',
      moss('It is late.', 'Nobody came to help us,'),
    ],
    [
      'only the first opens, named before it',
      'Ann Moss said: “It is late. | Nobody came to help us.” | Bob Ferris said: “No.”',
      [...moss('It is late.', 'Nobody came to help us.'), 'Bob Ferris: No.'],
    ],
    [
      'each paragraph opens with the mark that closes',
      'Ann Moss said: «It is late. | »Nobody came to help us. | »We go.» | Bob Ferris said: «No.»',
      [...moss('It is late.', 'Nobody came to help us.', 'We go.'), 'Bob Ferris: No.'],
    ],
    [
      'a signature and not a paragraph before the closing mark',
      'A letter came: “It is late. | Ann Moss, Harbor Board of Ostend.” | The board met.',
      ['letter: It is late.'],
    ],
    [
      'the last does not close',
      'Ann Moss said: “It is late. | “We go home. | The board met on Monday.',
      moss('It is late.', 'We go home.'),
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a quotation over paragraphs with something between them', () => {
  test.each([
    ['a subhead', '“It is late. | A long wait | “We go home,” Ann Moss said.'],
    ['a caption', '“It is late. | Photo: The ferry in the fog on Monday. | “We go home,” Ann Moss said.'],
    [
      'a caption with its owner',
      '“It is late. | The ferry lay in the fog off Ostend on Monday morning (Photo: Bob Ray) | “We go home,” Ann Moss said.',
    ],
    [
      'a link to another report',
      '“It is late. | Read more: How the ferry was lost | “We go home,” Ann Moss said.',
    ],
    ['a placeholder', '“It is late. | Advertisement | “We go home,” Ann Moss said.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(moss('It is late.', 'We go home,'));
  });
});
