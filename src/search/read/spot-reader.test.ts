import { expect, test } from 'vitest';
import { loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import { spotsInQuote } from '../index/index-format.ts';
import { writeGaps, writeNumbers } from '../words/number-text.ts';
import { openIndex } from './open-index.ts';
import { createSpotReader } from './spot-reader.ts';

test('tells the spots of quotes beyond a million apart', async () => {
  const index = await openIndex(loadFrom(buildIndex({ records: [], names: [] })).load);
  const far = 3_000_000;
  const readSpots = createSpotReader(
    { ...index, readText: async () => writeNumbers([2, 5]) },
    Uint8Array.from({ length: far + 1 }, (_, quote) => (quote === far ? 1 : 0)),
  );
  const spots = await readSpots({
    count: 1,
    inline: { text: writeGaps([far]), offset: 0 },
    spots: { file: 0, offset: 0 },
    spotsLength: 2,
  });
  expect(Array.from(spots)).toEqual([far * spotsInQuote + 1, far * spotsInQuote + 4]);
});
