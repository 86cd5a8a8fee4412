import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { buildQuoteFacets, countDays } from './quote-facets.ts';

const calm = { id: 'calm', words: 'We shall see', span: [17, 29] as [number, number] };
const { quotes } = buildDossier(
  exampleContent({
    people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
    events: [exampleEvent()],
    articles: [
      exampleArticle({
        quotes: [
          { ...calm, speaker: ['holt', 'berg'], kind: 'utterance', said: 'lake-meeting' },
          { ...calm, id: 'alone', speaker: ['berg'], kind: 'fragment' },
          { ...calm, id: 'somebody', speaker: [], kind: 'fragment' },
        ],
      }),
    ],
  }),
);
const facets = buildQuoteFacets(quotes);
const rows = (operator: string) =>
  facets
    .find((facet) => facet.operator === operator)
    ?.values.map(({ name, quotes: found, address }) => [name, found.length, address]);

test('joint words stand under each speaker, and words of nobody under a name that says so', () => {
  expect(rows('speaker')).toEqual([
    ['Bo Berg', 2, '/quotes/by/speaker/berg/'],
    ['Mara Holt', 1, '/quotes/by/speaker/holt/'],
    ['Not named in the report', 1, '/quotes/by/speaker/unnamed/'],
  ]);
});

test('a quote without an occasion stands under none', () => {
  expect(rows('at')).toEqual([['meeting at the lake', 1, '/quotes/by/occasion/lake-meeting/']]);
});

test('kinds have names that readers understand', () => {
  expect(rows('kind')).toEqual([
    ['Fragments', 2, '/quotes/by/kind/fragment/'],
    ['Whole statements', 1, '/quotes/by/kind/utterance/'],
  ]);
});

test('quotes are counted by the first day on which they can have been said', () => {
  expect(countDays(quotes)).toEqual([['2031-05-04', 1]]);
});

test('what most quotes have comes first, and of as many the name that comes first', () => {
  const [, , nobodys] = quotes;
  if (nobodys === undefined) throw new Error('The example has three quotes.');
  const speakers = buildQuoteFacets([...quotes, nobodys, nobodys]).find(
    ({ operator }) => operator === 'speaker',
  );
  expect(speakers?.values.map(({ id, quotes: found }) => [id, found.length])).toEqual([
    ['unnamed', 3],
    ['berg', 2],
    ['holt', 1],
  ]);
});
