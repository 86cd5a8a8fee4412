import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { viewFact } from './view-fact.ts';

const claiming = (id: string, ...values: string[]) =>
  exampleArticle({
    id,
    events: [
      {
        event: 'lake-meeting',
        claims: values.map((value) => ({ fact: 'it', value, printed: 'four hours', span: [76, 86] })),
      },
    ],
  });

test.each([
  ['a length', 'duration', ['PT4H', 'PT3H'], ['1 h apart']],
  [
    'a day that only the zone changes',
    'date',
    ['2031-05-04', '2031-05-05'],
    ['1 day apart', '4 May in Oslo · 5 May in Auckland'],
  ],
])('lays out %s', (_, type, values, distances) => {
  const dossier = buildDossier(
    exampleContent({
      events: [
        exampleEvent({ starts: '2031-05-04T20:00:00+02:00', facts: [{ id: 'it', asks: 'What?', type }] }),
      ],
      articles: [claiming('a', ...values), claiming('b', ...values)],
    }),
  );
  const [fact] = dossier.ledger.map((entry) => viewFact(entry, dossier));
  expect(fact?.distances).toEqual(distances);
  expect([fact?.groups.length, fact?.reports, fact?.origins.map(({ outlet }) => outlet.name)]).toEqual([
    2,
    2,
    ['Lake Post'],
  ]);
});
