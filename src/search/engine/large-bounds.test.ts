import { expect, test } from 'vitest';
import { createSearch } from '../answer/create-search.ts';
import type { SearchOptions } from '../answer/search-answer.ts';
import { fixtureNames, loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import type { SearchRecord } from '../index/search-record.ts';

/* Where reading newest first may stop: never in the middle of an utterance, nor before what older quotes could be better than. */

const limit = 20;

/** What was said on so many days, the oldest first. */
function sayDaily(says: readonly Partial<SearchRecord>[]): readonly SearchRecord[] {
  return says.map((said, number) => {
    const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
    const place = { speakers: ['orlov'], outlet: 'kurier', kind: 'utterance', from: day, to: day } as const;
    return { id: `d/${number}`, words: 'a tern', ...place, ...said };
  });
}

/** Quotes that have the commoner word alone, so that the rarer one is read. */
const gulls = Array.from(
  { length: 1_700 },
  (_, number): SearchRecord => ({
    ...{ id: `g/${number}`, words: 'a gull', speakers: ['orlov'], outlet: 'kurier', kind: 'utterance' },
  }),
);

async function askBoth(
  daily: readonly SearchRecord[],
  query: string,
  options: SearchOptions = {},
): Promise<readonly unknown[]> {
  const source = { records: [...gulls, ...daily], names: fixtureNames };
  const asked = [buildIndex(source), buildIndex(source, 1)].map(async (files) => {
    const { answer } = await createSearch(loadFrom(files).load).search(query, options);
    return answer;
  });
  const [whole, inParts] = await Promise.all(asked);
  return [inParts?.hits, whole?.hits];
}

const terns = 1_600;

/** The daily quotes, each by its number. */
function daily(say: (number: number) => Partial<SearchRecord>): readonly SearchRecord[] {
  return sayDaily(Array.from({ length: terns }, (_, number) => say(number)));
}

const isNew = (number: number): boolean => number > terns - limit;
const isOld = (number: number): boolean => number < 2 * limit;

test('an utterance of which half is read is read on', async () => {
  // What is read first of so many ends between these two renderings.
  const half = [575, 576];
  const said = daily((number) => {
    if (half.includes(number)) return { words: 'a tern gull', utterance: 'half' };
    if (isNew(number) || isOld(number)) return { words: 'a tern gull' };
    // Rows are looked for where more have the words than can be compared.
    return number % 100 === 90 ? { words: 'gull and tern' } : {};
  });
  const [inParts, whole] = await askBoth(said, 'tern gull', { limit });
  expect(inParts).toEqual(whole);
});

test('newer quotes that have the words apart do not keep older ones from being read that have them in a row', async () => {
  const said = daily((number) => ({ words: isOld(number) ? 'a tern gull' : 'gull and tern' }));
  const [inParts, whole] = await askBoth(said, 'tern gull', { limit });
  expect(inParts).toEqual(whole);
  expect(inParts).toMatchObject([{ renderings: [{ words: 'a tern gull' }] }, ...Array(limit - 1).fill({})]);
});

test('newer quotes with a word that is less like the asked one do not keep older ones from being read', async () => {
  const said = daily((number) => ({ words: isOld(number) ? 'cormorant and gull' : 'cormorants and gull' }));
  const [inParts, whole] = await askBoth(said, 'cormorrant gull', { limit });
  expect(inParts).toEqual(whole);
  expect(inParts).toMatchObject([
    { renderings: [{ words: 'cormorant and gull' }] },
    ...Array(limit - 1).fill({}),
  ]);
});
