import { expect, test } from 'vitest';

import { splitParagraphs } from './split-paragraphs.ts';

test.each([
  ['lines', 'It is late.\nWe wait.', ['It is late.', 'We wait.']],
  ['empty lines', 'It is late.\n\n\n We wait. ', ['It is late.', 'We wait.']],
  ['Windows line ends', 'It is late.\r\nWe wait.', ['It is late.', 'We wait.']],
  ['a line broken inside a sentence', 'It is\nlate.', ['It is\nlate.']],
  ['nothing', ' \n ', []],
])('splits %s', (_, text, expected) => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
