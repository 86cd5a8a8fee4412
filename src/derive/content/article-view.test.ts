import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { viewArticles } from './article-view.ts';
import { createLookups } from './lookups.ts';

const outlets = [exampleOutlet(), exampleOutlet({ id: 'evening-lake', name: 'Evening Lake' })];
const articles = [
  exampleArticle({ id: 'a', title: 'Talks at the hill go on' }),
  exampleArticle({ id: 'b' }),
  exampleArticle({ id: 'c', source: exampleSource({ outlet: 'evening-lake', via: ['lake-post'] }) }),
];
const content = exampleContent({ outlets });
const views = viewArticles(articles, createLookups({ ...content, events: [] }), content.story);

test('names the date only where an outlet has several reports, and the title where that is not enough', () =>
  expect(views.map(({ label }) => label)).toEqual([
    'Lake Post, 4 May, “Talks at the hill …”',
    'Lake Post, 4 May, “Talks at the lake”',
    'Evening Lake',
  ]));

test('keeps a whole title that another report has too', () => {
  const twins = ['a', 'b'].map((id) => exampleArticle({ id }));
  const labels = viewArticles(twins, createLookups({ ...content, events: [] }), content.story);
  expect(labels.map(({ shortTitle }) => shortTitle)).toEqual(['Talks at the lake', 'Talks at the lake']);
});

test('brings an article to its outlet and to whoever passed it on', () =>
  expect(views.map(({ outlet, via }) => [outlet.name, ...via.map(({ name }) => name)])).toEqual([
    ['Lake Post'],
    ['Lake Post'],
    ['Evening Lake', 'Lake Post'],
  ]));
