import { afterEach, expect, test } from 'vitest';
import { speakBy } from '../../messages/catalogue.ts';
import { sayUntranslated } from './say-untranslated.ts';

afterEach(() => speakBy({ language: 'en', texts: {} }));

test('says how many texts nobody reviewed and how many nobody translated, and where they are', () => {
  speakBy({ language: 'uk', texts: {}, drafts: 40, missing: 2 });
  const [[how, line] = []] = sayUntranslated();
  expect(how).toBe('log');
  expect(line).toContain('40 are drafts that no translator has reviewed, 2 are not translated');
  expect(line).toContain('catalogues/uk.po');
});

test('says nothing of English, and nothing of a language that was wholly reviewed', () => {
  expect(sayUntranslated()).toEqual([]);
  speakBy({ language: 'uk', texts: {}, drafts: 0, missing: 0 });
  expect(sayUntranslated()).toEqual([]);
});
