/** A story of too many reports for single pages: everything stands on one page that others lead to, and keeps its id where it stood. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeStory } from '../bench/build/story/write-story.ts';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { firstLanes, personLanes } from '../src/derive/charts/person-lanes.ts';
import { stripDaysOf } from '../src/derive/charts/strip-days.ts';
import { splitReports } from '../src/derive/content/split-reports.ts';
import { buildDossier, type Dossier } from '../src/derive/dossier/build-dossier.ts';
import { monthsOfFacts, namedFactsOf, splitFacts } from '../src/derive/ledger/ledger-entries.ts';
import { viewLedger } from '../src/derive/ledger/view-ledger.ts';
import { leavesOf } from '../src/derive/parts/list-part.ts';
import { isLongStory, pageLimits } from '../src/derive/parts/page-limits.ts';
import { splitByTime } from '../src/derive/parts/split-by-time.ts';
import { buildQuoteFacets } from '../src/derive/quotes/quote-facets.ts';
import { quoteListPages } from '../src/derive/quotes/quote-lists.ts';
import { dayPagesOf } from '../src/derive/timeline/day-pages.ts';
import { cardsOf } from '../src/derive/timeline/timeline.ts';
import { dayEntriesOf, namedEntriesOf } from '../src/derive/timeline/timeline-entries.ts';
import { splitTimeline, timelinePages } from '../src/derive/timeline/timeline-parts.ts';
import { viewTimeline } from '../src/derive/timeline/view-timeline.ts';

const reports = pageLimits.reportsOnSinglePages + 40;
const long = dossierOf(reports);
const short: Dossier = { ...long, articles: long.articles.slice(0, pageLimits.reportsOnSinglePages) };

function dossierOf(count: number): Dossier {
  const folder = mkdtempSync(join(tmpdir(), 'long-story-'));
  try {
    writeStory(count, folder);
    return buildDossier(readPublishedContent(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a story of few reports has no parts, no matter how much they hold', () => {
  expect(isLongStory(short)).toBe(false);
  expect(timelinePages(splitTimeline(short, {}))).toEqual([undefined]);
  expect(splitReports(short.articles, short)).toEqual([]);
  expect(viewLedger(short, {}).leadsOn).toBe(false);
});

test('every event and day keeps its id on the timeline and leads to the page where it stands', () => {
  const { parts } = viewTimeline(long, {});
  const entries = parts.flatMap(dayEntriesOf);
  const pages = new Map(timelinePages(parts).map((part) => [part?.id, part]));
  expect(entries.flatMap(({ events }) => events.map(({ id }) => id)).toSorted()).toEqual(
    long.events.map(({ id }) => id).toSorted(),
  );
  expect(entries.map(({ anchor }) => anchor)).toContain(`day-${long.story.day}`);
  for (const { page, events } of entries) {
    const there = pages.get(page)?.items.map(({ event }) => event.id) ?? [];
    expect(there).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
  }
});

test('every fact has an entry under its event, in the order of the days', () => {
  const months = monthsOfFacts(viewLedger(long, {}).facts);
  const events = months.flatMap((month) => month.events);
  expect(events.flatMap(({ facts }) => facts)).toHaveLength(long.ledger.length);
  expect(events.map(({ event }) => event.date)).toEqual(events.map(({ event }) => event.date).toSorted());
});

test('every quote of a list stands on exactly one of its pages that lead nowhere on', () => {
  for (const facet of buildQuoteFacets(long.quotes))
    for (const [value, pages] of Map.groupBy(quoteListPages(facet, long), ({ value: of }) => of)) {
      const shown = pages.filter(({ parts }) => parts.length === 0).flatMap(({ quotes }) => quotes);
      expect(shown.map(({ id }) => id).toSorted()).toEqual(value.quotes.map(({ id }) => id).toSorted());
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    }
});

test('a chart has lanes as far as it has room for their marks', () => {
  const lanes = personLanes(long.people, long.events, stripDaysOf(long.events, long.story));
  expect(firstLanes(lanes, { lanes: 3, marks: 1_000 })).toEqual(lanes.slice(0, 3));
  expect(firstLanes(lanes, { lanes: 24, marks: 0 })).toEqual(lanes.slice(0, 1));
});

/** A timeline of so many events, so many of them on each day. */
function splitMany(events: number, ofDay: number) {
  const [card] = cardsOf(long.timeline);
  if (card === undefined) throw new Error('the story has no event');
  const cards = Array.from({ length: events }, (_, number) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(number / ofDay))).toISOString().slice(0, 10);
    return { ...card, plans: [], event: { ...card.event, id: `event-${number}`, date: day } };
  });
  return splitByTime(cards, { dateOf: ({ event }) => event.date, weightOf: () => 30 });
}

test.each([
  [400, 1, 'days'],
  [1_000, 20, 'days'],
  [1_000, 1, 'events'],
  [1_300, 1, 'parts'],
  [10_000, 1, 'parts'],
] as const)('a timeline of %i events, %i on each day, names its %s', (events, ofDay, named) => {
  const parts = splitMany(events, ofDay);
  expect(namedEntriesOf(parts)).toBe(named);
  expect(parts.length).toBeLessThanOrEqual(pageLimits.parts);
});

test('the strip leads to the page on which a day stands', () => {
  const pages = dayPagesOf(long);
  const anchors = long.events.map(({ date }) => `day-${date}`);
  expect([...pages.keys()].toSorted()).toEqual([...new Set(anchors)].toSorted());
  expect(pages.get('day-2031-01-06')).toBe('/timeline/in/2031-01-06/#day-2031-01-06');
  expect(dayPagesOf(short).size).toBe(0);
});

test('facts side by side are named as far as there is room: facts, events, parts of the list', () => {
  const { facts } = viewLedger(long, {});
  expect(namedFactsOf(facts)).toBe('facts');
  expect(splitFacts(facts)).toEqual([]);
  const many = (copies: number) =>
    Array.from({ length: copies }, (_, copy) =>
      facts.map((fact) => ({
        ...fact,
        view: { ...fact.view, event: { ...fact.view.event, id: `${fact.view.event.id}-${copy}` } },
      })),
    ).flat();
  const more = (size: number) => many(Math.ceil(size / facts.length));
  expect(namedFactsOf(more(900))).toBe('events');
  const parts = splitFacts(more(2_000));
  expect(parts.map(({ id }) => id)).toContain('2031-01');
  expect(leavesOf(parts).flatMap(({ items }) => items.flatMap((item) => item.facts))).toHaveLength(
    more(2_000).length,
  );
});
