import { expect, test } from 'vitest';
import { exampleArticle, exampleContent } from '../../../tests/example-content.ts';
import { describeDistances, groupByValue } from '../claims/value-groups.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { buildMatrixTables } from './claim-matrix.ts';

const claim = (value: string, expected = false) => ({
  fact: 'duration',
  value,
  printed: 'four hours',
  span: [76, 86] as [number, number],
  ...(expected ? { expected: true as const } : {}),
});
const telling = (id: string, ...claims: ReturnType<typeof claim>[]) =>
  exampleArticle({ id, events: [{ event: 'lake-meeting', claims }] });

const dossier = buildDossier(
  exampleContent({
    articles: [
      telling('a-plan', claim('PT5H', true)),
      telling('b-three', claim('PT3H')),
      telling('c-silent'),
      exampleArticle({ id: 'd-elsewhere', events: [] }),
      telling('e-both', claim('PT3H'), claim('PT2H45M')),
    ],
  }),
);

test('a report has a letter for each value it gives, and is silent or does not tell of the event', () => {
  const [row] = buildMatrixTables(dossier)[0]?.sections[0]?.rows ?? [];
  const cells = row?.cells.map(({ state, marks }) => [
    state,
    ...marks.map(({ sign, words }) => `${sign} ${words}`),
  ]);
  expect(cells).toEqual([
    ['told', 'a 5 h'],
    ['told', 'b 3 h'],
    ['silent'],
    ['untold'],
    ['told', 'b 3 h', 'c 2 h 45 min'],
  ]);
});

test('where reports are too many, each event has a table with the reports that tell of it', () => {
  const articles = Array.from({ length: 12 }, (_, index) =>
    index < 3 ? telling(`r${index}`, claim('PT3H')) : exampleArticle({ id: `r${index}`, events: [] }),
  );
  const tables = buildMatrixTables(buildDossier(exampleContent({ articles })));
  expect(tables.map((table) => table.articles.map(({ id }) => id))).toEqual([['r0', 'r1', 'r2']]);
  expect(tables[0]?.sections.map(({ event }) => event.id)).toEqual(['lake-meeting']);
});

test('values stand once each, with what was only announced marked, and how far they lie apart', () => {
  const [entry] = dossier.ledger;
  const groups = entry === undefined ? [] : groupByValue(entry);
  expect(groups.map(({ letter, claims, isExpected }) => [letter, claims.length, isExpected])).toEqual([
    ['a', 1, true],
    ['b', 2, false],
    ['c', 1, false],
  ]);
  expect(describeDistances(groups, dossier.people)).toEqual([
    'a and b: 2 h apart',
    'a and c: 2 h 15 min apart',
    'b and c: 15 min apart',
  ]);
});
