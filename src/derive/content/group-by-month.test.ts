import { expect, test } from 'vitest';
import { exampleArticle } from '../../../tests/example-content.ts';
import { groupByMonth } from './group-by-month.ts';

function publishedOn(id: string, date: string) {
  return exampleArticle({ id, published: { date, grade: 'inferred', evidence: 'it says so' } });
}

test('a report stands under the first month it can be of', () => {
  const articles = [
    publishedOn('open', '../..'),
    publishedOn('may', '2031-05-30'),
    publishedOn('vague', '[2031-05-31..2031-06-02]'),
    publishedOn('june', '2031-06-01'),
  ];
  expect(
    groupByMonth(articles).map(({ id, name, articles: own }) => [id, name, own.map((each) => each.id)]),
  ).toEqual([
    ['undated', 'Without a date', ['open']],
    ['2031-05', 'May 2031', ['may', 'vague']],
    ['2031-06', 'June 2031', ['june']],
  ]);
});
