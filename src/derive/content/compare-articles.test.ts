import { expect, test } from 'vitest';
import { exampleArticle } from '../../../tests/example-content.ts';
import { compareArticles } from './compare-articles.ts';

const dated = (id: string, date: string) =>
  exampleArticle({ id, published: { date, grade: 'inferred', evidence: 'the report says so' } });

test('reports stand by the first day they can be of, then the last, then by id', () => {
  const inOrder = [
    dated('open', '../..'),
    dated('long', '[2031-05-01..2031-05-09]'),
    dated('exact', '2031-05-02'),
    dated('short', '[2031-05-02..2031-05-03]'),
    dated('a', '2031-05-04'),
    dated('b', '2031-05-04'),
    dated('since', '[2031-05-04..]'),
  ];
  for (const articles of [inOrder, inOrder.toReversed()])
    expect(articles.toSorted(compareArticles).map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
});
