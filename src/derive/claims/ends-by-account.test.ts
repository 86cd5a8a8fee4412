import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { describeDays } from '../content/describe-days.ts';
import { buildDossier } from '../dossier/build-dossier.ts';

const place = { printed: 'four hours', span: [76, 86] as [number, number] };
const facts = [
  { id: 'duration', asks: 'How long?', type: 'duration' },
  { id: 'day', asks: 'When?', type: 'date' },
];

function dossierOf(event: Record<string, unknown>, ...lengths: readonly string[]) {
  const articles = lengths.map((value, index) =>
    exampleArticle({
      id: `report-${index}`,
      events: [
        {
          event: 'lake-meeting',
          claims: [
            { fact: 'duration', value, ...place },
            { fact: 'day', value: index === 0 ? '2031-05-05' : '2031-05-04', ...place },
          ],
        },
      ],
    }),
  );
  const starts = '2031-05-04T12:00:00+02:00';
  const events = [exampleEvent({ facts, starts, length: 'duration', ...event })];
  return buildDossier(exampleContent({ articles, events }));
}

const endsIn = (dossier: ReturnType<typeof dossierOf>) => dossier.ledger[0]?.ends ?? [];

test('the end is told by each account of the length, the earliest first', () => {
  const dossier = dossierOf({}, 'PT3H', 'PT2H45M', 'PT3H', 'PT2H30M~');
  expect(endsIn(dossier).map(({ instant, about, claims }) => [instant, about, claims.length])).toEqual([
    ['2031-05-04T12:30:00.000Z', true, 1],
    ['2031-05-04T12:45:00.000Z', false, 1],
    ['2031-05-04T13:00:00.000Z', false, 2],
  ]);
});

test.each([
  ['no begin is known', { starts: undefined }],
  ['no fact is named for the length', { length: undefined }],
])('there is none where %s', (_, event) => expect(endsIn(dossierOf(event, 'PT3H'))).toEqual([]));

test('a day on which it ended by some account, on some clock, is the same moment', () => {
  const kindOf = (...lengths: readonly string[]) =>
    dossierOf({}, ...lengths).ledger.find(({ fact }) => fact.id === 'day')?.kind;
  expect(kindOf('PT3H', 'PT2H')).toBe('time-zone');
  expect(kindOf('PT1H', 'PT30M')).toBe('conflict');
});

test('the timeline tells them on each clock, with whose they are, in place of one end', () => {
  const [clock] = dossierOf({}, 'PT3H', 'PT2H30M~').timeline.dates[0]?.cards[0]?.clocks ?? [];
  expect(clock?.ends).toBeUndefined();
  expect(
    clock?.accounts.map(({ about, time, articles }) => [
      about,
      time,
      articles.map(({ outlet }) => outlet.name).join(', '),
    ]),
  ).toEqual([
    [true, '14:30', 'Lake Post'],
    [false, '15:00', 'Lake Post'],
  ]);
});

test('days are named only where all accounts lead to the same', () => {
  const { zones } = exampleContent().story;
  const starts = '2031-05-04T12:00:00+02:00';
  const after = (...ends: readonly string[]) => describeDays({ starts, ends }, zones);
  expect(after('2031-05-04T13:00:00Z', '2031-05-04T14:00:00Z')).toBe(
    'ended 4 May in Oslo · 5 May in Auckland',
  );
  expect(after('2031-05-04T11:00:00Z', '2031-05-04T14:00:00Z')).toBeUndefined();
});
