import { afterEach, expect, test, vi } from 'vitest';
import { speakBy } from '../../messages/catalogue.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { indexChanges } from './change-index.ts';

afterEach(() => speakBy({ language: 'en', texts: {} }));

const view = {
  quote: { id: 'calm' },
  article: { id: 'lake-talks' },
  speakers: [],
  outlet: { id: 'lake-post' },
} as unknown as QuoteView;

/** What a citation of the quote repeats of a change of its report, as a site in this language has it. */
async function repeated(texts: Readonly<Record<string, string>>, what: readonly string[]) {
  speakBy({ language: 'ru', texts });
  vi.resetModules();
  const { citedChangesOfQuote } = await import('./cited-changes.ts');
  const days = [{ day: '2031-05-04', items: [{ kind: 'report' as const, id: 'lake-talks', what }] }];
  return citedChangesOfQuote(view, indexChanges(days)).flatMap((change) => change.what);
}

const texts = { outlet: 'издание', added: 'добавлено', 'date of publication': 'дата публикации' };

test('a citation repeats what became of its report, in the language of the site', async () => {
  const what = ['издание: исправлено', 'дата публикации: исправлено', 'изданием', 'пересказ: изменено'];
  expect(await repeated(texts, what)).toEqual(['издание: исправлено', 'дата публикации: исправлено']);
});

test('it repeats what was recorded in English before too, and says in its own that a record came', async () => {
  expect(await repeated(texts, ['added', 'outlet corrected from A to B', 'digest changed'])).toEqual([
    'добавлено',
    'outlet corrected from A to B',
  ]);
});
