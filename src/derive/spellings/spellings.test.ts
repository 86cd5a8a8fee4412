import { describe, expect, test } from 'vitest';
import { exampleArticle, exampleContent, examplePerson } from '../../../tests/example-content.ts';
import { findSpellings, isWholeWordIn } from './find-spellings.ts';
import { spellingGroups } from './spelling-groups.ts';
import { buildSpellingTable, spellingsToRecord } from './spelling-table.ts';

const { story } = exampleContent();
const content = {
  people: [examplePerson({ spellings: ['Holt', 'Marah Holt', 'Holtt'] })],
  story: {
    ...story,
    spellings: [['Vik', 'Viken', 'Wiek']],
    terms: [{ thing: 'what happened to the lake', terms: ['the drought', 'the draining'] }],
  },
};
const groups = spellingGroups(content);

describe('the spellings of a report', () => {
  test.each([
    ['Mara Holt went to Vik. Holt saw the drought.', ['Mara Holt', 'Holt', 'Vik', 'the drought']],
    ['Mara Holt went to Viken.', ['Mara Holt', 'Viken']],
    ['Holtt, of Wiek', ['Holtt', 'Wiek']],
    ['vik, Vikings and Holtsen', []],
  ])('%s', (text, found) => expect(findSpellings(text, groups)).toEqual(found));

  test('stand as whole words', () => {
    expect(isWholeWordIn('the U.S. delegation', 'U.S.')).toBe(true);
    expect(isWholeWordIn('Holtt', 'Holt')).toBe(false);
  });
});

test('only what another report writes otherwise is worth recording', () => {
  const articles = [exampleArticle({ id: 'a' }), exampleArticle({ id: 'b' })];
  const found = new Map([
    ['a', ['Mara Holt', 'Vik']],
    ['b', ['Holt', 'Viken']],
  ]);
  expect(Object.fromEntries(spellingsToRecord({ ...content, articles }, found))).toEqual({
    a: ['Vik'],
    b: ['Viken'],
  });
});

test('the table holds only what reports write otherwise, and no short forms', () => {
  const articles = [
    exampleArticle({ id: 'a', spellings: ['Mara Holt', 'Holt', 'Vik', 'the drought'] }),
    exampleArticle({ id: 'b', spellings: ['Marah Holt', 'Vik', 'the draining'] }),
  ];
  const rows = buildSpellingTable({ ...content, articles });
  expect(
    rows.map(({ group, uses }) => [
      group.kind,
      ...uses.map((use) => `${use.form}: ${use.articles.map(({ id }) => id)}`),
    ]),
  ).toEqual([
    ['name', 'Mara Holt: a', 'Marah Holt: b'],
    ['term', 'the drought: a', 'the draining: b'],
  ]);
});
