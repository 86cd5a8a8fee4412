import { expect, test } from 'vitest';
import { markText } from './mark-text.ts';

test.each([
  ['no marks', [], ['the lake is calm']],
  ['a mark inside', [{ start: 4, end: 8 }], ['the ', '[lake]', ' is calm']],
  [
    'marks at both ends',
    [
      { start: 0, end: 3 },
      { start: 12, end: 16 },
    ],
    ['[the]', ' lake is ', '[calm]'],
  ],
])('cuts a text with %s', (_, marks, pieces) => {
  const cut = markText('the lake is calm', marks);
  expect(cut.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(pieces);
});
