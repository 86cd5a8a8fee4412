import { expect, test } from 'vitest';
import { exampleArticle, exampleContent } from '../../../tests/example-content.ts';
import { buildArticleRail } from './article-rail.ts';
import { buildDossier } from './build-dossier.ts';

const claim = (value: string) => ({
  fact: 'duration',
  value,
  printed: 'four hours',
  span: [76, 86] as [number, number],
});
const telling = (id: string, value: string) =>
  exampleArticle({ id, events: [{ event: 'lake-meeting', claims: [claim(value)] }] });

test('stands a report beside its neighbours, and shows its own values alone where reports differ', () => {
  const dossier = buildDossier(
    exampleContent({
      articles: [telling('a', 'PT4H'), telling('b', 'PT3H'), exampleArticle({ id: 'c', events: [] })],
    }),
  );
  const rails = dossier.articles.map((article) => buildArticleRail(article, dossier));
  expect(
    rails.map(({ before, next, events, speakers, differing }) => [
      before?.id,
      next?.id,
      events.map(({ id }) => id),
      speakers.map(({ count }) => count),
      differing.flatMap(({ claims }) => claims.map(({ words }) => words)),
    ]),
  ).toEqual([
    [undefined, 'b', ['lake-meeting'], [1], ['4 h']],
    ['a', 'c', ['lake-meeting'], [1], ['3 h']],
    ['b', undefined, [], [1], []],
  ]);
});
