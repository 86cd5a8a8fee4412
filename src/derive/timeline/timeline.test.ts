import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { eventFacetNames } from '../../domain/timeline/timeline-filter.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { filterTimeline } from './filter-timeline.ts';
import { cardsOf, itemsOf } from './timeline.ts';
import { buildFacets } from './timeline-facets.ts';

const planOf = (event: string) => ({ event, note: 'It came.' });
const events = [
  exampleEvent(),
  exampleEvent({ id: 'plan', kind: 'planned', people: [], outcome: planOf('lake-meeting') }),
  exampleEvent({
    id: 'idea',
    kind: 'proposed',
    date: undefined,
    dated: undefined,
    undated: 'no day is given',
    outcome: { note: 'Nothing more is known.' },
  }),
];
const content = exampleContent({ events });
const timeline = buildDossier(content).timeline;

const idsOf = (shown: typeof timeline) =>
  cardsOf(shown).map(({ event, plans }) => [event.id, ...plans.map((plan) => plan.event.id)]);

test('puts a plan on the card of what came of it, and leaves an open proposal visible by itself', () => {
  expect(idsOf(timeline)).toEqual([['lake-meeting', 'plan'], ['idea']]);
  expect(timeline.undated.map(({ event }) => event.id)).toEqual(['idea']);
});

test('brings an event to what it came after, what came of it, and its clocks', () => {
  const told = exampleContent({
    events: [
      exampleEvent({ starts: '2031-05-04T20:00:00+02:00' }),
      exampleEvent({ id: 'plan', kind: 'planned', outcome: planOf('lake-meeting') }),
      exampleEvent({ id: 'statement', kind: 'statement', after: 'lake-meeting' }),
    ],
  });
  const items = itemsOf(buildDossier(told).timeline);
  expect(
    items.map(({ event, after, came, clocks }) => [
      event.id,
      after?.id,
      came?.id,
      clocks.map(({ name, starts }) => `${starts} ${name}`),
    ]),
  ).toEqual([
    ['lake-meeting', undefined, undefined, ['20:00 Oslo time', '06:00 on 5 May Auckland time']],
    ['plan', undefined, 'lake-meeting', []],
    ['statement', 'lake-meeting', undefined, []],
  ]);
});

test.each([
  ['the kind of the plan brings its card', { kind: 'planned' }, [['lake-meeting', 'plan']]],
  ['an undated proposal is found', { period: 'undated' }, [['idea']]],
  ['facets count together', { kind: 'proposed', outlet: 'lake-post' }, []],
])('filters: %s', (_, filter, shown) => expect(idsOf(filterTimeline(timeline, filter))).toEqual(shown));

test('offers only choices that some event has, with their counts', () => {
  const offered = buildFacets(
    itemsOf(timeline).map(({ tags }) => tags),
    content,
  );
  expect(
    offered.map(({ facet, choices }) => [facet, choices.map(({ label, count }) => `${label} ${count}`)]),
  ).toEqual([
    ['kind', ['Happened 1', 'Planned 1', 'Proposed 1']],
    ['period', ['4 May 2031 2', 'Without a date 1']],
    ['person', ['Mara Holt 2']],
    ['outlet', ['Lake Post 1']],
  ]);
});

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const anyEvent = fc
  .record({
    id: fc.constantFrom(...ids),
    kind: fc.constantFrom('held', 'statement', 'planned', 'proposed'),
    date: fc.constantFrom('2031-05-04', '2031-05', '[2031-05-03..]', '../2031-05-04', '2031-05-04~'),
    outcome: fc.option(fc.constantFrom(...ids).map(planOf), { nil: undefined }),
  })
  .map((fields) => exampleEvent(fields));

test('shows every event exactly once, whatever plans name whatever events', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id }), (any) => {
      const shown = itemsOf(buildDossier(exampleContent({ events: any, articles: [] })).timeline);
      expect(shown.map(({ event }) => event.id).toSorted()).toEqual(any.map(({ id }) => id).toSorted());
    }),
  );
});

test('every offered choice shows at least one card', () => {
  const tags = itemsOf(timeline).map((item) => item.tags);
  for (const facet of eventFacetNames)
    for (const { value } of buildFacets(tags, content).find((all) => all.facet === facet)?.choices ?? [])
      expect(cardsOf(filterTimeline(timeline, { [facet]: value })).length).toBeGreaterThan(0);
});
