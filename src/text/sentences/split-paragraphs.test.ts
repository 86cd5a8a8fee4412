import { expect, test } from 'vitest';

import { splitParagraphs } from './split-paragraphs.ts';

test.each([
  ['lines', 'It is late.\nWe wait.', ['It is late.', 'We wait.']],
  ['empty lines', 'It is late.\n\n\n We wait. ', ['It is late.', 'We wait.']],
  ['Windows line ends', 'It is late.\r\nWe wait.', ['It is late.', 'We wait.']],
  ['a line broken inside a sentence', 'It is\nlate.', ['It is\nlate.']],
  [
    'a line that begins small behind a whole sentence',
    'It is late.\nde Vries waits.',
    ['It is late.', 'de Vries waits.'],
  ],
  ['a line that begins small behind an empty one', 'It is\n\nlate.', ['It is', 'late.']],
  ['a line that begins with a capital inside a sentence', 'It is\nLate.', ['It is', 'Late.']],
  ['nothing', ' \n ', []],
])('splits %s', (_, text, expected) => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
