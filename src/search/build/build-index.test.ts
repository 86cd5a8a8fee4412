import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../answer/create-search.ts';
import { fixtureNames, fixtureRecords, loadFrom } from '../answer/search-fixtures.ts';
import { indexVersion } from '../index/index-format.ts';
import { SearchLoadError } from '../index/index-loader.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { readWords } from '../words/read-words.ts';
import { buildIndex } from './build-index.ts';

describe('buildIndex', () => {
  test('gives the same files in whatever order the records come', () => {
    const files = buildIndex({ records: fixtureRecords, names: fixtureNames });
    expect(buildIndex({ records: fixtureRecords.toReversed(), names: fixtureNames.toReversed() })).toEqual(
      files,
    );
  });

  test('of nothing can be searched', async () => {
    const { search } = createSearch(loadFrom(buildIndex({ records: [], names: [] })).load);
    const { answer, countFacets } = await search('peace speaker:x');
    expect(answer).toMatchObject({ hits: [], hitCount: 0 });
    expect((await countFacets()).date).toEqual([]);
  });

  const word = fc.constantFrom(
    'peace',
    'peaces',
    'war',
    'roads',
    'Київ',
    'Orlov',
    'cease-fire',
    'U.S.',
    'don’t',
    'x',
  );
  const record = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    day: fc.integer({ min: 10, max: 28 }),
  });
  const records = fc.array(record, { minLength: 1, maxLength: 12 }).map((all) =>
    all.map(
      ({ words, day }, index): SearchRecord => ({
        id: `r/${index}`,
        words: words.join(' '),
        speakers: [],
        outlet: 'o',
        kind: 'k',
        from: `2025-08-${day}`,
      }),
    ),
  );

  test('lets every record be found by each of its words, and by all of them as a phrase', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (some) => {
        const { search } = createSearch(loadFrom(buildIndex({ records: some, names: fixtureNames })).load);
        for (const { id, words } of some) {
          for (const asked of [...words.split(' '), `"${words}"`]) {
            const { answer } = await search(asked, { limit: 200 });
            expect(
              answer.hits.map(({ renderings: [first] }) => first.id),
              asked,
            ).toContain(id);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('finds a phrase in exactly the quotes that contain it, however many have its words', async () => {
    const orders = ['to be free', 'be to free', 'free to be', 'to free be'];
    const many = Array.from(
      { length: 120 },
      (_, index): SearchRecord => ({
        id: `r/${index}`,
        words: `we want ${orders[index % 4]}`,
        speakers: [],
        outlet: 'o',
        kind: 'k',
      }),
    );
    const { search } = createSearch(loadFrom(buildIndex({ records: many, names: [] })).load);
    expect((await search('"to be"')).answer.quoteCount).toBe(60);
    expect((await search('"to be free"')).answer.quoteCount).toBe(30);
    const { answer } = await search('to be free', { limit: 30 });
    expect(answer.quoteCount).toBe(120);
    expect(answer.hits.map(({ tier }) => tier)).toEqual(Array.from({ length: 30 }, () => 'phrase'));
  });
});

test('finds a phrase behind an earlier place of its first word', async () => {
  const texts = ['to stay or to go', 'to go or to stay', 'go to or to stay'];
  const many = Array.from(
    { length: 90 },
    (_, index): SearchRecord => ({
      id: `r/${index}`,
      words: texts[index % 3] ?? '',
      speakers: [],
      outlet: 'o',
      kind: 'k',
    }),
  );
  const { search } = createSearch(loadFrom(buildIndex({ records: many, names: [] })).load);
  expect((await search('"to go"')).answer.quoteCount).toBe(60);
  expect((await search('"to stay"')).answer.quoteCount).toBe(90);
});

describe('loading', () => {
  const words = Array.from({ length: 4_000 }, (_, index) => `word${index.toString(36)}`);
  const records = words.map(
    (text, index): SearchRecord => ({
      id: `r/${index}`,
      words: `${text} of the day`,
      speakers: [],
      outlet: 'o',
      kind: 'k',
    }),
  );
  const files = buildIndex({ records, names: [] });

  test('nothing is loaded before the first question', () => {
    const { load, asked } = loadFrom(files);
    createSearch(load);
    expect(asked).toEqual([]);
  });

  test('a question loads only the few files it needs, and each of them once', async () => {
    const { load, asked } = loadFrom(files);
    const { search } = createSearch(load);
    expect((await search('word1a2')).answer.hits[0]?.renderings[0].words).toBe('word1a2 of the day');
    expect(asked.length).toBeLessThan(10);
    expect(files.size).toBeGreaterThan(300);
    await search('word1a2');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a file that cannot be loaded is named, and asked for again', async () => {
    const { load } = loadFrom(files);
    let broken = true;
    const { search } = createSearch((name) =>
      broken && name.startsWith('words/') ? Promise.reject(new Error('offline')) : load(name),
    );
    const failure = await search('word1a2').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SearchLoadError);
    expect(failure).toMatchObject({
      failure: { trouble: 'file', file: expect.stringMatching(/^words\//) },
      message: expect.stringContaining('could not be loaded'),
    });
    broken = false;
    expect((await search('word1a2')).answer.hitCount).toBeGreaterThan(0);
  });

  test('a manifest that cannot be loaded is asked for again', async () => {
    const { load } = loadFrom(files);
    let broken = true;
    const { search } = createSearch((name) => (broken ? Promise.reject(new Error('offline')) : load(name)));
    await expect(search('day')).rejects.toThrow('manifest.json');
    broken = false;
    expect((await search('day')).answer.quoteCount).toBe(4_000);
  });

  test('an index of another version is refused', async () => {
    const { search } = createSearch(async () => JSON.stringify({ version: 0 }));
    await expect(search('day')).rejects.toMatchObject({
      failure: { trouble: 'file', file: 'manifest.json' },
      cause: { message: `this index has version 0, and version ${indexVersion} is needed` },
    });
  });

  test.each([0, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'a limit of %d still gives an answer',
    async (limit) => {
      const { answer } = await createSearch(loadFrom(files).load).search('day', { limit });
      expect(answer.hits.length).toBeGreaterThan(0);
      expect(answer.hits.length).toBeLessThanOrEqual(10);
    },
  );

  test('every word of a text is in the index under each of its forms', async () => {
    const { search } = createSearch(loadFrom(files).load);
    const forms = readWords(records[77]?.words ?? '').flatMap((word) => word.forms);
    for (const form of forms)
      expect((await search(`"${form}"`, { limit: 1 })).answer.quoteCount, form).toBeGreaterThan(0);
  });
});
