import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteSearch } from './create-engine-search.ts';
import type { SearchOptions } from './search-answer.ts';
import { fixtureRecords, searchFixture } from './search-fixtures.ts';

const fixture = searchFixture();

async function idsFor(
  text: string,
  { from = fixture, ...options }: SearchOptions & { from?: QuoteSearch } = {},
): Promise<string[]> {
  const { answer } = await from.search(text, options);
  return answer.hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
}

describe('words', () => {
  test.each([
    ['a word', 'harbour', ['a/harvest']],
    ['a word in capitals', 'HARBOUR', ['a/harvest']],
    ['all words, in any order', 'harvest rebuild', ['a/harvest']],
    ['the beginning of the last word', 'rebuild har', ['a/harvest']],
    ['a mistyped word', 'harvset', ['a/harvest']],
    ['a word with its first letter wrong', 'jarvest', ['a/harvest']],
    ['two mistakes in a long word', 'harvuor', ['a/harvest']],
    ['one way to write a compound', 'ceasefire', ['b/ceasefire', 'c/ceasefire']],
    ['the other way to write it', 'cease-fire', ['b/ceasefire', 'c/ceasefire']],
    ['nothing for a word nobody said', 'xylophone', []],
  ])('finds %s', async (_, text, ids) => {
    expect((await idsFor(text)).toSorted()).toEqual(ids);
  });

  test('does not take the word for nobody as a name', async () => {
    expect(await idsFor('unnamed')).toEqual([]);
  });

  test('leaves out quotes with a word that must not be there', async () => {
    expect(await idsFor('road -kiev')).toEqual(['c/open']);
  });

  test('means every spelling of a name that must not be there', async () => {
    expect(await idsFor('road -київ')).toEqual(['c/open']);
  });

  test('finds a phrase only where its words stand together', async () => {
    expect(await idsFor('"stays open"')).toEqual(['a/kiev', 'c/open']);
    expect(await idsFor('"open stays"')).toEqual([]);
  });

  test('leaves out a phrase that must not be there', async () => {
    expect(await idsFor('peace -"stays open"')).not.toContain('c/open');
  });

  test('says when no quote has all the words', async () => {
    const { answer } = await fixture.search('harbour answer');
    expect(answer.matched).toBe('some');
    expect(answer.hits.map(({ tier }) => tier)).toEqual(['some', 'some']);
  });
});

describe('filters', () => {
  test.each([
    ['speaker:orlov', ['a/kiev', 'b/ceasefire', 'c/ceasefire']],
    ['speaker:orl', ['a/kiev', 'b/ceasefire', 'c/ceasefire']],
    ['speaker:orlov peace', ['b/ceasefire', 'c/ceasefire']],
    ['speaker:orlov outlet:kurier', ['c/ceasefire']],
    ['outlet:"morning post" -speaker:orlov', ['a/harvest', 'd/orlov', 'd/orlov-cyrillic']],
    ['speaker:unnamed', ['c/open']],
    ['at:"press conference"', ['a/kiev']],
    ['at:"press conf"', ['a/kiev']],
    ['at:summit at:joint-press-conference', ['a/harvest', 'a/kiev']],
    ['kind:fragment', ['c/open']],
    ['date:2025-08-15', ['a/kiev']],
    ['date:2025-08-17', ['b/ceasefire', 'c/ceasefire']],
    ['date:2025-08-19..', ['d/orlov', 'd/orlov-cyrillic']],
    ['date:..2025-08-14', ['a/harvest']],
    ['-date:2025-08-16..', ['a/harvest', 'a/kiev', 'c/open']],
    ['speaker:nobody', []],
  ])('%s', async (text, ids) => {
    expect((await idsFor(text)).toSorted()).toEqual(ids);
  });

  test('an id is stronger than a name that ends like it', async () => {
    const people = [
      ['lee', 'Ann Lee'],
      ['bob', 'Bob Lee'],
    ] as const;
    const from = searchFixture({
      names: people.map(([id, name]) => ({ id, type: 'person', name, spellings: [], roles: [] })),
      records: people.map(([id]) => ({
        id: `x/${id}`,
        words: 'yes',
        speakers: [id],
        outlet: 'x',
        kind: 'y',
      })),
    });
    expect(await idsFor('speaker:lee', { from })).toEqual(['x/lee']);
    expect((await idsFor('speaker:"Bob Lee"', { from })).toSorted()).toEqual(['x/bob']);
    expect((await idsFor('lee', { from })).toSorted()).toEqual(['x/bob', 'x/lee']);
  });

  test.each([
    ['speaker:', { rule: 'missing-value', operator: 'speaker', example: 'speaker:kovalenko' }],
    ['at:', { rule: 'missing-value', operator: 'at', example: 'at:"Joint press conference"' }],
    ['-outlet: road', { rule: 'missing-value', operator: 'outlet', example: 'outlet:morning-post' }],
    ['date:', { rule: 'missing-value', operator: 'date', example: 'date:2025-08-20' }],
    [
      'date:yesterday',
      {
        rule: 'unreadable-date',
        value: 'yesterday',
        examples: ['date:2025-08-20', 'date:2025-08', 'date:2025-08-14..', 'date:2025-08-14..2025-08-20'],
      },
    ],
    ['date:2025-06-31', { rule: 'unreadable-date', value: '2025-06-31' }],
  ])('%s is explained by what would find something here', async (text, problem) => {
    expect((await fixture.search(text)).answer.problems).toMatchObject([problem]);
  });

  test('where nothing has a day or a value, nothing is made up', async () => {
    const from = searchFixture({
      records: [{ id: 'x/1', words: 'yes', speakers: [], outlet: 'x', kind: 'y' }],
      names: [],
    });
    const problems = await Promise.all(
      ['speaker:', 'at:', 'date:soon'].map(async (text) => (await from.search(text)).answer.problems[0]),
    );
    expect(problems).toEqual([
      { rule: 'missing-value', operator: 'speaker', example: undefined },
      { rule: 'missing-value', operator: 'at', example: undefined },
      { rule: 'unreadable-date', value: 'soon', examples: [] },
    ]);
  });

  test('an unknown value is explained, with the nearest one', async () => {
    const { answer } = await fixture.search('speaker:orlvo');
    expect(answer.problems).toEqual([
      {
        rule: 'unknown-value',
        operator: 'speaker',
        value: 'orlvo',
        meant: 'Ilya Orlov',
        instead: 'speaker:orlov',
      },
    ]);
  });
});

describe('order', () => {
  test('the phrase comes before the words, the words before words with mistakes', async () => {
    const from = searchFixture({
      records: ['open the road', 'the road to open', 'open a new roof', 'no'].map((words, index) => ({
        id: `x/${index}`,
        words,
        speakers: [],
        outlet: 'x',
        kind: 'y',
        from: `2025-08-1${index}`,
      })),
      names: [],
    });
    expect(await idsFor('open the road', { from })).toEqual(['x/0', 'x/1']);
    expect(await idsFor('roda', { from })).toEqual(['x/1', 'x/0']);
  });

  test('equal hits come from the newest to the oldest, or the other way, undated ones last', async () => {
    expect(await idsFor('peace')).toEqual(['d/orlov', 'b/ceasefire', 'c/ceasefire', 'c/open']);
    expect(await idsFor('peace', { order: 'oldest' })).toEqual([
      'b/ceasefire',
      'c/ceasefire',
      'd/orlov',
      'c/open',
    ]);
  });

  test('without a query every quote is listed, the newest first', async () => {
    const ids = await idsFor('', { limit: 200 });
    expect(ids).toHaveLength(fixtureRecords.length);
    expect(ids[0]).toBe('d/orlov-cyrillic');
    expect(ids.at(-1)).toBe('c/open');
  });
});

describe('an utterance', () => {
  test('is one hit that opens into its renderings', async () => {
    const { answer } = await fixture.search('alone');
    expect(answer).toMatchObject({ hitCount: 1, quoteCount: 1 });
    const [hit] = answer.hits;
    expect(hit).toMatchObject({ renderingCount: 2, renderings: [{ id: 'c/ceasefire' }] });
    expect((await fixture.readRenderings(hit?.group ?? -1)).map(({ id }) => id)).toEqual([
      'b/ceasefire',
      'c/ceasefire',
    ]);
  });

  test('counts once among the hits, and each rendering among the quotes', async () => {
    expect((await fixture.search('peace')).answer).toMatchObject({ hitCount: 3, quoteCount: 4 });
  });
});

describe('any query', () => {
  const piece = fc.constantFrom(
    'peace',
    'speaker:',
    'orlov',
    '"',
    '-',
    ' ',
    'at:',
    '..',
    'date:',
    '2025',
    'Київ',
    'k',
    'ё',
    ':',
    '\u0301',
    '😀',
    '%',
    '\n',
    'ceasfire',
  );

  test('is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { answer, countFacets } = await fixture.search(pieces.join(''));
        const facets = await countFacets();
        expect(answer.hitCount).toBeLessThanOrEqual(answer.quoteCount);
        expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(
          answer.quoteCount,
        );
      }),
    );
  });

  test('of a million letters is answered too', async () => {
    const { answer } = await fixture.search('peace "a'.repeat(125_000));
    expect(answer.problems.map(({ rule }) => rule)).toContain('query-cut');
  });
});
