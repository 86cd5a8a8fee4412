import { afterEach, expect, test, vi } from 'vitest';
import { speakBy } from '../../messages/catalogue.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { indexChanges } from './change-index.ts';

afterEach(() => {
  speakBy({ language: 'en', texts: {} });
  vi.resetModules();
});

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

const texts = {
  outlet: 'издание',
  added: 'добавлено',
  '{0} corrected from {1} to {2}': '{0}: исправлено, было {1}, стало {2}',
  '{0} added: {1}': '{0}: добавлено {1}',
};

test('a citation repeats what became of its report, in the language of the site', async () => {
  const what = ['издание: исправлено, было A, стало B', 'издание: добавлено A', 'пересказ: изменено'];
  expect(await repeated(texts, what)).toEqual(what.slice(0, 2));
});

test.each([
  'издание изменило свой текст, замечено 4 мая 2031',
  'издание: добавлено',
  'the outlet changed its text, seen on 4 May 2031',
  'outlet of the year',
])('“%s” only begins as something that it repeats', async (phrase) => {
  expect(await repeated(texts, [phrase])).toEqual([]);
});

test('it repeats what was recorded in English before too, and says in its own what came', async () => {
  expect(await repeated(texts, ['added', 'outlet corrected from A to B', 'digest changed'])).toEqual([
    'report: добавлено',
    'outlet corrected from A to B',
  ]);
});

/** A report with this outlet, headline, day and saved file. */
const report = (outlet: string, sha256: string, headline?: string) => ({
  source: { outlet, outletKnown: { grade: outlet }, file: { sha256 }, ...(headline && { headline }) },
  published: { date: outlet, grade: outlet },
});
const name = (id: string) => id;
const names = { person: name, outlet: name, event: name, fact: name };

test.each([{}, texts])('it repeats all that is written when its report changes', async (spoken) => {
  speakBy({ language: 'ru', texts: spoken });
  vi.resetModules();
  const { describeChange } = await import('../changes/describe-change.ts');
  const states = [report('A', 'aa'), report('B', 'bb', 'C (d)'), report('B', 'bb', 'D.'), report('B', 'bb')];
  const what = states.slice(1).flatMap((after, index) => describeChange(states[index], after, names));
  expect(what).toHaveLength(8);
  expect(await repeated(spoken, what.map(String))).toEqual(what);
});
