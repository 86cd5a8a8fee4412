import { describe, expect, test } from 'vitest';
import { LanguageSchema } from './language.ts';
import { fitText, textField } from './text-field.ts';

const faultOf = (text: unknown) => textField('name').safeParse(text).error?.issues[0]?.message;

describe('a text field takes', () => {
  test.each([
    ['a name', 'Mara Holt'],
    ['any script', 'Мара Холт 湖'],
    ['letters beyond the first plane', 'A smile 🙂'],
    ['a family of signs', '👩‍👧'],
    ['as many characters as it may have', 'x'.repeat(200)],
  ])('%s', (_, text) => expect(faultOf(text)).toBeUndefined());
});

describe('a text field refuses', () => {
  test.each([
    ['nothing', '', 'It is empty'],
    ['blanks', ' \u00a0\n ', 'nothing but blanks'],
    ['signs that nobody sees', '\u200b\u2060\u00ad', 'nothing but blanks'],
    ['NUL', 'Mara\u0000Holt', '(U+0000)'],
    ['an escape', 'Mara\u001b[31mHolt', '(U+001B)'],
    ['half of a letter', 'Mara \ud83d', '(U+D83D)'],
    ['more than it may have', 'x'.repeat(201), 'It has 201 characters, and 200 are the most'],
  ])('%s', (_, text, words) => expect(faultOf(text)).toContain(words));
});

test('words of a report may hold an odd control character of its file, but not NUL', () => {
  expect(textField('words').safeParse('over\u000bthere').success).toBe(true);
  expect(textField('words').safeParse('over\u0000there').success).toBe(false);
});

test('a text that is cut fits', () => {
  expect(faultOf(fitText('many\u000bwords '.repeat(100), 'name'))).toBeUndefined();
});

test.each([
  ['en', true],
  ['pt-BR', true],
  ['und', true],
  ['sr-Latn-RS', true],
  ['e', false],
  ['no such', false],
  ['en_US', false],
  ['', false],
])('%s is a language tag: %s', (tag, isTag) => expect(LanguageSchema.safeParse(tag).success).toBe(isTag));
