import { expect, test } from 'vitest';
import { scriptLanguage } from './script-language.ts';

test.each([
  ['Mara Holt', undefined],
  ['Zoë Čapek-Łuczak', undefined],
  ['Мара Холт', 'und-Cyrl'],
  ['Озеро-24', 'und-Cyrl'],
  ['مارا هولت', 'und-Arab'],
  ['湖畔报', 'und-Hani'],
  ['みずうみ新聞', 'ja'],
  ['호수', 'ko'],
  ['Λίμνη', 'el'],
  ['ᏣᎳᎩ', 'und'],
  ['24', undefined],
])('%s is marked as %s', (name, language) => {
  expect(scriptLanguage(name)).toBe(language);
});
