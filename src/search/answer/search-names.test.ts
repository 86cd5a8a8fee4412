import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../index/search-record.ts';
import { fixtureNames, fixtureRecords, searchFixture } from './search-fixtures.ts';

const fixture = searchFixture();

function quoteOf(id: string, words: string): SearchRecord {
  return { id, words, outlet: 'kurier', kind: 'utterance', speakers: ['orlov'] };
}

async function idsFor(text: string): Promise<string[]> {
  const { answer } = await fixture.search(text);
  return answer.hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
}

describe('names', () => {
  test.each(['Kyiv', 'Kiev', 'Київ', 'Киев', 'киев', 'KYIV'])(
    '%s finds every spelling of the place',
    async (text) => {
      expect((await idsFor(text)).toSorted()).toEqual(['a/kiev', 'a/kyiv']);
    },
  );

  test.each(['Orlov', 'Орлов', 'Orłow', 'orlow', 'ilya orlov', 'Ilya Orlow', 'Orlvo'])(
    '%s finds what the person said, and who mentioned them',
    async (text) => {
      expect((await idsFor(text)).toSorted()).toEqual([
        'a/kiev',
        'b/ceasefire',
        'c/ceasefire',
        'd/orlov',
        'd/orlov-cyrillic',
      ]);
    },
  );

  test.each(
    fixtureNames.flatMap(({ id, type, name, spellings }) =>
      type === 'person' ? [name, ...spellings].map((spelling) => [spelling, id] as const) : [],
    ),
  )('%s after the operator is %s', async (spelling, id) => {
    const wanted = fixtureRecords.filter(({ speakers }) => speakers.includes(id)).map((record) => record.id);
    expect((await idsFor(`speaker:"${spelling}"`)).toSorted()).toEqual(wanted.toSorted());
  });

  test('a surname that was not recorded alone is found at the end of the name', async () => {
    expect(await idsFor('Aldern')).toEqual(['d/orlov-cyrillic', 'd/orlov']);
  });

  test.each([
    ['foreign minister of vessia', ['a/harvest']],
    ['prime minister of vessia', ['a/kyiv', 'd/orlov-cyrillic']],
    ['foreign minister', ['a/harvest']],
    ['vessian foreign minister', ['a/harvest']],
    ['secretary-general', ['a/kiev', 'b/ceasefire', 'c/ceasefire']],
    ['secretary general', ['a/kiev', 'b/ceasefire', 'c/ceasefire']],
  ])('%s finds who had that role on the day', async (text, ids) => {
    expect((await idsFor(text)).toSorted()).toEqual(ids);
  });
});

test.each([
  ['what did mara kovalenko say about peace', []],
  ['what did petra sund say about orlov', ['petra', 'sund']],
  ['petra sund said', ['petra', 'sund']],
  ['peace of petra sund', []],
])('%s: of %j there are no words', async (text, unheard) => {
  const silent = { id: 'sund', type: 'person', name: 'Petra Sund', spellings: [], roles: [] } as const;
  const named = quoteOf('e/sund', 'Petra Sund met Orlov on the road');
  const { search } = searchFixture({
    records: [...fixtureRecords, named],
    names: [...fixtureNames, silent],
  });
  const { answer } = await search(text);
  expect(answer.unheard).toEqual(unheard);
});

describe('the reason for a hit', () => {
  test.each([
    ['Kyiv', 'a/kiev', { type: 'spelling', asked: 'Kyiv', found: 'Kiev', id: 'kyiv' }],
    ['Киев', 'a/kiev', { type: 'script', asked: 'Киев', found: 'Kiev', id: 'kyiv' }],
    ['Orlov', 'd/orlov-cyrillic', { type: 'script', asked: 'Orlov', found: 'Орлов', id: 'orlov' }],
    ['Орлов', 'a/kiev', { type: 'speaker', asked: 'Орлов', found: 'Ilya Orlov', id: 'orlov' }],
    ['harvset', 'a/harvest', { type: 'near', asked: 'harvset', found: 'harvest' }],
    ['rebui', 'a/harvest', { type: 'start', asked: 'rebui', found: 'rebuild' }],
    [
      'foreign minister',
      'a/harvest',
      {
        type: 'role',
        asked: 'foreign minister',
        found: 'Foreign Minister of Vessia',
        id: 'foreign-minister-of-vessia',
      },
    ],
    ['kurier', 'a/kyiv', { type: 'outlet', asked: 'kurier', found: 'Kurier', id: 'kurier' }],
    [
      'press conference',
      'a/kiev',
      {
        type: 'occasion',
        asked: 'press conference',
        found: 'Joint press conference',
        id: 'joint-press-conference',
      },
    ],
  ])('%s finds %s and says why', async (text, id, why) => {
    const { answer } = await fixture.search(text);
    const hit = answer.hits.flatMap(({ renderings }) => renderings).find((rendering) => rendering.id === id);
    expect(hit?.why).toContainEqual(why);
  });

  test('is not given for the word itself', async () => {
    const { answer } = await fixture.search('Kiev');
    const hit = answer.hits.find(({ renderings: [{ id }] }) => id === 'a/kiev');
    expect(hit?.renderings[0].why).toEqual([]);
  });

  test.each([
    ['road kyiv', 'a/kiev', ['road', 'Kiev']],
    ['"stays open"', 'a/kiev', ['stays', 'open']],
    ['ceasefire', 'b/ceasefire', ['cease-fire']],
    ['cease fire', 'b/ceasefire', ['cease-fire']],
    ['"a cease-fire alone"', 'c/ceasefire', ['A', 'ceasefire', 'alone']],
  ])('marks the words of %s in %s', async (text, id, marked) => {
    const { answer } = await fixture.search(text);
    const hit = answer.hits.flatMap(({ renderings }) => renderings).find((rendering) => rendering.id === id);
    expect(hit?.marks.map(({ start, end }) => hit.words.slice(start, end))).toEqual(marked);
  });
});
