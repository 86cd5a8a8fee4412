import { describe, expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { splitArticles } from './split-articles.ts';

const story =
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, and the town fears for its trade, its ferry and its market, the mayor told a crowd of two hundred at the quay.';
const card = (outlet: string, age: string, headline: string) =>
  `\n\n${outlet}\n${age}\n- ${outlet}\n${headline}\n${story}\n`;
const page = `Tarnholm lock shut\n${story}\nRelated Articles\n${card('Harbour News', 'an hour ago', 'Divers found crack')}${card('Gazette', '4 hours ago', 'Ferry stops')}`;

test('parts a main article from the cards below it', () => {
  const parts = splitArticles(toPassages(page));
  expect(
    parts.map(({ role, outlet, age, passages }) => [role, outlet?.text, age?.text, passages[0]?.text]),
  ).toEqual([
    ['main', undefined, undefined, 'Tarnholm lock shut'],
    ['related', 'Harbour News', 'an hour ago', 'Divers found crack'],
    ['related', 'Gazette', '4 hours ago', 'Ferry stops'],
  ]);
});

test('the bounds of the parts follow one another', () => {
  const bounds = splitArticles(toPassages(page)).map(({ start, end }) => page.slice(start, end));
  expect(bounds[0]?.endsWith('quay.')).toBe(true);
  expect(bounds[1]?.startsWith('Harbour News\nan hour ago')).toBe(true);
  expect(bounds[2]?.endsWith('quay.')).toBe(true);
});

test('a card without a text is no article', () => {
  expect(splitArticles(toPassages(`${story}\nGazette\n2 days ago\n- Gazette\nFerry stops`))).toHaveLength(1);
});

test.each([
  ['name above age', 'Harbour News\n2 hours ago', 'Gazette\n5 days ago'],
  ['name above a date', 'Harbour News\nMarch 4, 2031', 'Gazette\n5 March 2031'],
  ['name beside age', 'Harbour News · 2h', 'Gazette · 5 days ago'],
])('parts cards with the %s', (_, one, other) => {
  const parts = splitArticles(
    toPassages(`${one}\nDivers found crack\n${story}\n\n${other}\nFerry stops\n${story}`),
  );
  expect(parts.map(({ outlet, passages }) => [outlet?.text, passages[0]?.text])).toEqual([
    ['Harbour News', 'Divers found crack'],
    ['Gazette', 'Ferry stops'],
  ]);
});

describe('a name longer than any outlet’s is none', () => {
  /** So many letters in two words. */
  const named = (length: number) => `Gazette ${'h'.repeat(length - 8)}`;
  test.each([
    ['repeated below the age', (name: string) => `${name}\n2 hours ago\n- ${name}`],
    ['above the age', (name: string) => `${name}\n2 hours ago`],
  ])('%s', (_, head) => {
    const outletsOf = (name: string) =>
      splitArticles(
        toPassages(
          `${head(name)}\nDivers found crack\n${story}\n\n${head('Harbour News')}\nFerry stops\n${story}`,
        ),
      ).map(({ outlet }) => outlet?.text);
    expect(outletsOf(named(60))).toContain(named(60));
    expect(outletsOf(named(61))).not.toContain(named(61));
  });
});

test('teasers with names and ages below an article are no articles', () => {
  const teaser = (name: string) => `${name}\n2 hours ago\nFerry stops\nThe ferry stays in port.\n`;
  const source = `Tarnholm lock shut\n${story}\n${teaser('Gazette')}${teaser('Harbour News')}`;
  expect(splitArticles(toPassages(source))).toHaveLength(1);
});

test('splits at lines drawn between articles', () => {
  expect(
    splitArticles(toPassages(`One\n${story}\n----------\nTwo\n${story}`)).map(
      ({ passages }) => passages[0]?.text,
    ),
  ).toEqual(['One', 'Two']);
});

test('splits a Markdown file at headlines of the first order', () => {
  expect(
    splitArticles(toPassages(`# One\n${story}\n## Part\n${story}\n# Two\n${story}`)).map(
      ({ passages }) => passages[0]?.text,
    ),
  ).toEqual(['# One', '# Two']);
});

test.each([
  ['one article', `Tarnholm lock shut\n${story}`],
  ['a line under a headline', `Tarnholm lock shut\n==========\n${story}`],
  ['“an hour ago” in the text', `Gazette\nan hour ago\nTarnholm lock shut\n${story}`],
])('keeps %s whole', (_, source) => {
  expect(splitArticles(toPassages(source))).toHaveLength(1);
});
