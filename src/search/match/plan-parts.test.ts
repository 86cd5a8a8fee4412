import { expect, test } from 'vitest';
import { searchFixture } from '../answer/search-fixtures.ts';

const record = (id: string, words: string) => ({ id, words, speakers: [], outlet: '', kind: 'utterance' });
const { search } = searchFixture({
  records: [
    record('a/deal', 'A deal of the guild'),
    record('b/door', 'The door stood open all winter'),
    record('c/boat', 'A treaty-like paper for boats'),
  ],
});

const idsOf = async (query: string) =>
  (await search(query)).answer.hits.map(({ renderings: [{ id }] }) => id);

test.each([
  ['winter-proof', ['b/door']],
  ['treaty-like', ['c/boat']],
  ['open-door winter', ['b/door']],
])('a compound that nobody wrote is found by its parts: %s', async (query, ids) => {
  expect((await idsOf(query)).slice(0, ids.length)).toEqual(ids);
});

test('by no part of it that tells nothing', async () => {
  expect(await idsOf('of-the')).toEqual([]);
});
