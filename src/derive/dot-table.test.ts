import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../tests/example-content.ts';
import { buildDossier } from './build-dossier.ts';
import { eventsByReport, speakersByReport } from './dot-table.ts';

const silent = exampleArticle({ id: 'silent', quotes: [], events: [], body: '' });
const { articles, quotes, events } = buildDossier(
  exampleContent({
    articles: [exampleArticle(), silent],
    events: [exampleEvent(), exampleEvent({ id: 'untold' })],
  }),
);

test('counts a speaker report by report', () => {
  expect(speakersByReport(quotes, articles).map(({ of, counts }) => [of.id, counts])).toEqual([
    ['holt', [1, 0]],
  ]);
});

test('says which report tells of an event, and leaves out what none tells of', () => {
  expect(eventsByReport(events, articles).map(({ of, counts }) => [of.id, counts])).toEqual([
    ['lake-meeting', [1, 0]],
  ]);
});
