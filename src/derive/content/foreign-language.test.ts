import { expect, test } from 'vitest';
import { foreignLanguage } from './foreign-language.ts';

test.each([
  ['en', undefined],
  ['en-GB', undefined],
  ['nb', 'nb'],
  ['zh-Hant', 'zh-Hant'],
  ['und', 'und'],
])('words of a report in %s are named as %s', (language, named) => {
  expect(foreignLanguage({ source: { language } })).toBe(named);
});
