import { describe, expect, test } from 'vitest';
import { fixtureRecords, searchFixture } from '../answer/search-fixtures.ts';

const spelled = (id: string, words: string) => ({
  id,
  words,
  speakers: [],
  outlet: 'kurier',
  kind: 'utterance',
});
const { search } = searchFixture({
  records: [
    ...fixtureRecords,
    spelled('c/solid', 'The lighthouse was dark.'),
    spelled('c/apart', 'Every ship yard on the coast is busy.'),
    spelled('c/far', 'The ship left, and the yard was empty.'),
    spelled('c/hyphen', 'A stop-gap will not do.'),
  ],
});

async function find(text: string): Promise<string[]> {
  const { answer } = await search(text);
  return answer.hits.flatMap(({ renderings }) => renderings.map(({ id }) => id));
}

describe('words in one piece and in two', () => {
  test.each([
    ['light house', 'c/solid'],
    ['dark light house', 'c/solid'],
    ['stop gap', 'c/hyphen'],
    ['stopgap', 'c/hyphen'],
    ['stop-gap', 'c/hyphen'],
    ['shipyard', 'c/apart'],
    ['ship-yard coast', 'c/apart'],
  ])('%s finds %s', async (text, id) => {
    expect(await find(text)).toEqual([id]);
  });

  test('both halves are marked', async () => {
    const { answer } = await search('shipyard');
    const [hit] = answer.hits;
    const marked = hit?.renderings[0].marks.map(({ start, end }) =>
      hit.renderings[0].words.slice(start, end),
    );
    expect(marked).toEqual(['ship', 'yard']);
  });

  test('a phrase stays as it was asked for', async () => {
    expect(await find('"light house"')).toEqual([]);
  });
});
