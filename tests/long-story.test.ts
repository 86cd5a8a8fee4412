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
import { monthsOfFacts } from '../src/derive/ledger/ledger-entries.ts';
import { viewLedger } from '../src/derive/ledger/view-ledger.ts';
import { isLongStory, pageLimits } from '../src/derive/parts/page-limits.ts';
import { buildQuoteFacets } from '../src/derive/quotes/quote-facets.ts';
import { quoteListPages } from '../src/derive/quotes/quote-lists.ts';
import { dayEntriesOf } from '../src/derive/timeline/timeline-entries.ts';
import { timelinePages } from '../src/derive/timeline/timeline-parts.ts';
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
  expect(timelinePages(short, {})).toEqual([undefined]);
  expect(splitReports(short.articles, short)).toEqual([]);
  expect(viewLedger(short, {}).leadsOn).toBe(false);
});

test('every event and day keeps its id on the timeline and leads to the page where it stands', () => {
  const { parts } = viewTimeline(long, {});
  const entries = parts.flatMap(dayEntriesOf);
  const pages = new Map(timelinePages(long, {}).map((part) => [part?.id, part]));
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
