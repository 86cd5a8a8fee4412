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

test('a story of other zones has its own words for the same fact', () => {
  const facts = [{ id: 'it', asks: 'What?', type: 'date' }];
  const dossier = buildDossier(
    exampleContent({
      events: [exampleEvent({ starts: '2031-05-04T20:00:00+02:00', facts })],
      articles: ['a', 'b'].map((id) => claiming(id, '2031-05-04', '2031-05-05')),
    }),
  );
  const [entry] = dossier.ledger;
  if (entry === undefined) throw new Error('Nothing is asked.');
  const view = viewFact(entry, dossier);
  expect(view.distances).toHaveLength(2);
  const story = { ...dossier.story, zones: dossier.story.zones.slice(0, 1) };
  expect(viewFact(entry, { ...dossier, story }).distances).not.toEqual(view.distances);
  expect(viewFact(entry, { ...dossier })).toBe(view);
});
