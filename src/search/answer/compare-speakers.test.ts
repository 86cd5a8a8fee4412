import { expect, test } from 'vitest';
import { compareSpeakers } from './compare-speakers.ts';
import { searchFixture } from './search-fixtures.ts';

const { search } = searchFixture();

test('puts two speakers side by side on one word, from the oldest day to the newest', async () => {
  const { days, hitCounts } = await compareSpeakers(search, 'peace', ['orlov', 'von-aldern']);
  const ids = days.map(({ day, hits }) => [
    day,
    ...hits.map((side) => side.flatMap(({ renderings }) => renderings.map(({ id }) => id))),
  ]);
  expect(ids).toEqual([
    ['2025-08-16', ['b/ceasefire', 'c/ceasefire'], []],
    ['2025-08-19', [], ['d/orlov']],
  ]);
  expect(hitCounts).toEqual([1, 1]);
});

test('keeps the other filters of the query and forgets its speakers', async () => {
  const { hitCounts } = await compareSpeakers(search, 'peace outlet:kurier speaker:kovalenko', [
    'orlov',
    'von-aldern',
  ]);
  expect(hitCounts).toEqual([1, 0]);
});
