import { expect, test } from 'vitest';
import { withoutRemarksAtFoot } from './without-remarks-at-foot.ts';

test('comments below a document, and their marks in it, are taken out', () => {
  const text =
    'Lock shut[a]\r\n\r\n“We wait,” said Ann Moss.[b][c]\r\n\r\n[a]Which lock?\r\n[b]Did she say “all of it is a lie” too?\r\nAsk her.\r\n[c]She did.\r\n';
  expect(withoutRemarksAtFoot(text)).toEqual({
    text: 'Lock shut\r\n\r\n“We wait,” said Ann Moss.\r\n\r',
    remarks: ['Which lock?', 'Did she say “all of it is a lie” too? Ask her.', 'She did.'],
  });
});

test('after z comes aa', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz', 'aa'];
  const text = `${letters.map((letter) => `Word[${letter}]`).join(' ')}\n${letters.map((letter) => `[${letter}]Note`).join('\n')}`;
  expect(withoutRemarksAtFoot(text).text).toBe(letters.map(() => 'Word').join(' '));
});

test('what stands behind the comments and an empty line is text', () => {
  const text = 'The lock[a] is shut.\n\n[a]Which?\nAsk her.\n\n“We wait,” said Ann Moss.\n';
  expect(withoutRemarksAtFoot(text)).toEqual({
    text: 'The lock is shut.\n\n\n“We wait,” said Ann Moss.\n',
    remarks: ['Which? Ask her.'],
  });
});

test.each([
  [
    'a letter in brackets that a quotation changed',
    'She said “[a]ll is well” twice.[b]\n\n[a]ll of it is true.',
  ],
  ['a list', 'Three things are to be done:\n[a]the gate\n[b]the lock'],
  ['a comment that no mark leads to', 'The lock[a] is shut.\n\n[a]Which?\n[b]Why?'],
  ['marks without comments', 'The lock[a] is shut.[b]'],
])('%s stays as it is', (_, text) => {
  expect(withoutRemarksAtFoot(text)).toEqual({ text, remarks: [] });
});

test('a changed letter stays beside comments', () => {
  const text = 'She said “[a]ll is well”.[a]\n[a]Did she?';
  expect(withoutRemarksAtFoot(text).text).toBe('She said “[a]ll is well”.');
});
