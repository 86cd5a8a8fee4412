import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { exampleContent, examplePerson } from '../../../tests/example-content.ts';
import {
  begun,
  calm,
  changedFiles,
  corrected,
  filesOf,
  lakeContent,
  morning,
} from '../../../tests/lake-feeds.ts';

const formats = ['rss', 'atom', 'json'];
/** The changes in Atom stand elsewhere. */
const inEveryFormat = (...paths: readonly string[]) =>
  paths.flatMap((path) => formats.map((ending) => `${path}.${ending}`));

test('a changed quote changes its feeds and no other', () => {
  const before = filesOf(lakeContent());
  const after = filesOf(lakeContent([calm, { ...morning, words: 'The evening was long.' }]));
  expect(changedFiles(before, after).toSorted()).toEqual(
    inEveryFormat('quotes', 'people/berg', 'events/lake-briefing').toSorted(),
  );
});

test('a recorded correction reaches the same feeds and the changes', () => {
  const before = filesOf(lakeContent());
  const after = filesOf(lakeContent(), [corrected, begun]);
  expect(changedFiles(before, after).toSorted()).toEqual(
    [
      ...inEveryFormat('quotes', 'people/berg', 'events/lake-briefing'),
      'changes.json',
      'changes.rss',
    ].toSorted(),
  );
  const entries = parseAtomFeed(after.get('people/berg.atom')).entries ?? [];
  expect(entries.map(({ title, updated }) => [title?.value, updated])).toEqual([
    ['Bo Berg: “The morning was <long> & cold.”', '2031-05-06T00:00:00.000Z'],
    ['Changed on 6 May 2031: report “Talks at the lake”', '2031-05-06T00:00:00.000Z'],
  ]);
});

test('a disputed fact has what each report says, and a fact on which all agree has no feed', () => {
  const { items = [] } = parseJsonFeed(filesOf(lakeContent()).get('facts/lake-meeting/duration.json') ?? '');
  expect(items.map(({ title }) => title).toSorted()).toEqual(['Hill Post: 3 h', 'Lake Post: 4 h']);
  expect([...filesOf(exampleContent()).keys()].filter((path) => path.startsWith('facts/'))).toEqual([]);
});

test('grades travel in plain words', () => {
  const { items = [] } = parseJsonFeed(filesOf(lakeContent()).get('people/berg.json') ?? '');
  expect(items[0]?.content_text?.split('\n')).toEqual([
    '“The morning was <long> & cold.”',
    'Speaker: Bo Berg (speaker inferred).',
    'Said: briefing, 4 May 2031.',
    'Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred).',
  ]);
});

test('ids stay when the site moves, is renamed, or a record gets another id', () => {
  const story = { ...lakeContent().story, site: 'Another name' };
  const renamed = lakeContent([calm, { ...morning, id: 'evening', formerly: ['morning'] }], {
    story,
    people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
  });
  const idsIn = (files: ReadonlyMap<string, string>) =>
    formats.map((format) =>
      Array.from(files.get(`people/berg.${format}`)?.matchAll(/urn:uuid:[0-9a-f-]{36}/g) ?? [], ([id]) => id),
    );
  const ids = idsIn(filesOf(lakeContent()));
  expect(ids.map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(idsIn(filesOf(renamed, [begun], { home: 'https://elsewhere.example/' }))).toEqual(ids);
});

test('a feed can be read at its former address', () => {
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg', formerly: ['bo'] })];
  const files = filesOf(lakeContent(undefined, { people }));
  expect(files.get('people/bo.atom')).toBe(files.get('people/berg.atom'));
});
