import { expect, test } from 'vitest';
import type { ArticleView } from './article-view.ts';
import { passedOnBy, shownBy } from './passed-on.ts';

const report = (via: readonly string[], url?: string) =>
  ({
    via: via.map((name) => ({ name })),
    source: { url },
    outlet: { url: 'https://www.post.example/news' },
  }) as unknown as ArticleView;

test.each([
  [[], undefined],
  [['Reposter'], 'Reposter'],
  [['Agency', 'Reposter'], 'Agency, then Reposter'],
])('a report that came by %j was passed on by %s', (via, names) => {
  expect(passedOnBy(report(via))).toBe(names);
});

test.each([
  ['https://reposter.example/1', ['Reposter'], 'Reposter'],
  ['https://notpost.example/1', ['Reposter'], 'Reposter'],
  ['https://post.example/1', ['Reposter'], undefined],
  ['https://english.post.example/1', ['Reposter'], undefined],
  ['https://reposter.example/1', [], undefined],
  [undefined, ['Reposter'], undefined],
])('%s of a report that came by %j is a page of %s', (url, via, name) => {
  expect(shownBy(report(via, url))).toBe(name);
});
