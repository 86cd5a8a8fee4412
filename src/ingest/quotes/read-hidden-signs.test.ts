import { expect, test } from 'vitest';
import { readSaid } from './read-quotations.ts';

test.each([
  '\u200b“We wait\u200b until it is whole,\u200b”\u200b said Ann\u2060 Moss.\ufeff',
  '“We wait un\u00adtil it is whole,” sa\u00adid Ann Mo\u00adss.',
  '\u200f“We wait until it is whole,”\u200f said Ann Moss.',
])('a sign that nobody sees parts no words: %j', (text) => {
  const [read] = readSaid(text);
  expect(read?.speakers).toEqual(['Ann Moss']);
});
