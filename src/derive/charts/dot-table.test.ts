import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { dotColumns } from './dot-columns.ts';
import { eventsByReport, fullestRows, speakersByReport } from './dot-table.ts';

const silent = exampleArticle({ id: 'silent', quotes: [], events: [], body: '' });
const { articles, quotes, events } = buildDossier(
  exampleContent({
    articles: [exampleArticle(), silent],
    events: [exampleEvent(), exampleEvent({ id: 'untold' })],
  }),
);

const columns = articles.map((article) => ({ articles: [article] }));

test('counts a speaker report by report', () => {
  expect(speakersByReport(quotes, columns).map(({ of, counts }) => [of.id, counts])).toEqual([
    ['holt', [1, 0]],
  ]);
});

test('says which report tells of an event, and leaves out what none tells of', () => {
  expect(eventsByReport(events, columns).map(({ of, counts }) => [of.id, counts])).toEqual([
    ['lake-meeting', [1, 0]],
  ]);
});

test('adds up the reports of a column', () => {
  const all = [{ articles }, { articles: [silent] }];
  expect(eventsByReport(events, all).map(({ counts }) => counts)).toEqual([[1, 0]]);
  const twice = [{ articles: [...articles, exampleArticle({ id: 'more' })] }];
  expect(eventsByReport(events, twice).map(({ counts }) => counts)).toEqual([[2]]);
});

describe('the columns', () => {
  const outlets = Array.from({ length: 10 }, (_, index) =>
    exampleOutlet({ id: `o${index}`, name: `O${index}` }),
  );
  const reportsOf = (...counts: readonly number[]) =>
    counts.flatMap((count, outlet) =>
      Array.from({ length: count }, (_, index) =>
        exampleArticle({
          id: `o${outlet}-r${index}`,
          title: 'Talks',
          source: exampleSource({ outlet: `o${outlet}` }),
        }),
      ),
    );
  const namesOf = (...counts: readonly number[]) =>
    dotColumns(buildDossier(exampleContent({ outlets, articles: reportsOf(...counts) }))).map(
      ({ title }) => title,
    );

  test('are the reports while these fit', () => {
    expect(namesOf(2, 1)).toEqual(['O0: Talks', 'O0: Talks', 'O1: Talks']);
  });

  test('are the outlets where the reports are too many, the busiest first', () => {
    expect(namesOf(3, 6)).toEqual(['6 reports by O1', '3 reports by O0']);
  });

  test('are the busiest outlets and the others together where the outlets are too many', () => {
    const names = namesOf(2, 2, 2, 2, 2, 2, 2, 1, 1, 1);
    expect(names.length).toBe(8);
    expect(names.at(-1)).toBe('3 reports by 3 other outlets');
  });
});

test('a table without room for all rows has the fullest, in their order', () => {
  const rows = [
    [1, 0],
    [2, 2],
    [0, 1],
    [3, 0],
  ].map((counts, place) => ({ of: place, counts }));
  expect(fullestRows(rows, 2).map(({ of }) => of)).toEqual([1, 3]);
  expect(fullestRows(rows, undefined)).toEqual(rows);
});
