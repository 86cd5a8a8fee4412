import { expect, test } from 'vitest';
import { endsSentence, endsWithSign } from './ends-with-sign.ts';

test.each([
  ['“Yes,”', ',', true],
  ['“Yes,” ', ',', true],
  ['(“Did he?”)', '?!', true],
  ['„Ja?“', '?', true],
  ['»Ja, ›nein.‹«', '.', true],
  ['“Yes”', ',', false],
  ['Yes, he', ',', false],
  ['”', ',', false],
  ['', ',', false],
])('“%s” ends with one of “%s”: %s', (text, signs, does) => expect(endsWithSign(text, signs)).toBe(does));

test.each([
  ['It ends.', true],
  ['It ends…” ', true],
  ['終わる。', true],
  ['It goes on,', false],
  ['A headline', false],
])('“%s” ends a sentence: %s', (text, does) => expect(endsSentence(text)).toBe(does));
