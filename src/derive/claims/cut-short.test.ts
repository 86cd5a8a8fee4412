import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { citeAll } from '../cite/cite-all.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { toldValues } from '../ledger/told-values.ts';
import { leavesOf } from '../parts/list-part.ts';
import { pageLimits } from '../parts/page-limits.ts';
import { firstOf } from './cut-short.ts';
import { factOf, splitFact } from './split-fact.ts';

const letters = 'abcdefghij';

/** So many reports, each by an outlet of its own; each tenth gives another value, the first of all one that nobody else has. */
function storyOf(reports: number) {
  const ids = Array.from({ length: reports }, (_, number) => `${letters[number % 10]}-${number}`);
  const lengthOf = (number: number) => (number === 0 ? 'PT9H' : number % 10 === 0 ? 'PT3H' : 'PT4H');
  const articles = ids.map((id, number) =>
    exampleArticle({
      id,
      source: exampleSource({ outlet: id }),
      events: [
        {
          event: 'lake-meeting',
          claims: [
            {
              fact: 'duration',
              value: lengthOf(number),
              printed: 'four hours',
              span: [76, 86] as [number, number],
            },
          ],
        },
      ],
    }),
  );
  const outlets = ids.map((id) => exampleOutlet({ id, name: `Paper ${id}` }));
  return buildDossier(exampleContent({ articles, outlets }));
}

function entryOf(reports: number) {
  const [entry] = storyOf(reports).ledger;
  if (entry === undefined) throw new Error('the story has no fact');
  return entry;
}

test('few reports are all named', () => {
  const entry = entryOf(pageLimits.reportsOnSinglePages + 1);
  expect(entry.cut).toBeUndefined();
  expect(splitFact(entry)).toEqual([]);
  expect(toldValues(entry.claims, entry.cut).map(({ others }) => others)).toEqual([0, 0, 0]);
});

test('of very many reports each value stays, with the first outlets and how many others give it', () => {
  const { claims, cut } = entryOf(300);
  expect(cut).toEqual({ most: 5, all: '/cite/fact/lake-meeting/duration/' });
  const values = toldValues(claims, cut);
  expect(
    values.map(({ words, tellers, others }) => [
      words,
      tellers.flatMap(({ outlets }) => outlets).length,
      others,
    ]),
  ).toEqual([
    ['9 h', 1, 0],
    ['3 h', 5, 24],
    ['4 h', 5, 265],
  ]);
});

test('all reports of a fact stand in its parts, by the letters of their outlets, each once and none left out', () => {
  const entry = entryOf(300);
  const parts = splitFact(entry);
  expect(parts.map(({ id }) => id)).toEqual([...letters]);
  const told = leavesOf(parts).flatMap(({ items }) => factOf(entry, items).claims);
  expect(told).toHaveLength(entry.claims.length);
  expect(new Set(told)).toEqual(new Set(entry.claims));
  expect(factOf(entry, parts[0]?.items ?? []).cut).toBeUndefined();
});

test('a single other one is named instead of counted', () => {
  const cut = { most: 2, all: '/' };
  expect(firstOf(['a', 'b', 'c'], cut)).toEqual({ shown: ['a', 'b', 'c'], others: 0 });
  expect(firstOf(['a', 'b', 'c', 'd'], cut)).toEqual({ shown: ['a', 'b'], others: 2 });
});

test('a citation gives every value, and names the first that give it', () => {
  const cited = citeAll(storyOf(300), []);
  const fact = cited.get('fact/lake-meeting/duration')?.line;
  expect(fact).toMatch(/3 h: .* and 24 others; 4 h: .* and 265 others/u);
  expect(fact).toMatch(/9 h: Paper a-0\b/u);
  expect(cited.get('event/lake-meeting')?.line).toMatch(/Told of by: (Paper [^;]+; ){5}295 others\./u);
});
