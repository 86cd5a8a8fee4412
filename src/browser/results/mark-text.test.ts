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
  const cut = markText('the lake is calm', { marks });
  expect(cut.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(pieces);
});

test('keeps apart what was found and what the outlet inserted', () => {
  const pieces = markText('the [deep] lake', {
    marks: [{ start: 5, end: 15 }],
    insertions: [{ start: 4, end: 10 }],
  });
  expect(pieces.map(({ text, isMarked, isInserted }) => [text, isMarked, isInserted])).toEqual([
    ['the ', false, false],
    ['[', false, true],
    ['deep]', true, true],
    [' lake', true, false],
  ]);
});

test('gives a sign that nobody sees a piece of its own, with its name, marked or not', () => {
  const sign = { start: 4, end: 5, short: 'ZWSP', name: 'zero-width space' };
  const pieces = markText('the \u200blake', { marks: [{ start: 4, end: 9 }], signs: [sign] });
  expect(pieces.map(({ text, isMarked, sign: own }) => [text, isMarked, own?.short])).toEqual([
    ['the ', false, undefined],
    ['\u200b', true, 'ZWSP'],
    ['lake', true, undefined],
  ]);
});
