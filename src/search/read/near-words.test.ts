import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { editDistance } from '../words/edit-distance.ts';
import { chooseNear } from './near-words.ts';
import { openIndex } from './open-index.ts';

const vocabulary = [
  'ceasefire',
  'ceasefires',
  'peace',
  'place',
  'pace',
  'belinsky',
  'harbour',
  'harbor',
  'summit',
  'international',
  'път',
  'переговоры',
];
const records = vocabulary.map(
  (words, index): SearchRecord => ({ id: `r/${index}`, words, speakers: [], outlet: '', kind: '' }),
);
const opening = openIndex(loadFrom(buildIndex({ records, names: [] })).load);

async function findNear(word: string): Promise<string[]> {
  return (await (await opening).findNear(word)).map((near) => near.word);
}

/** Of words that are as near, the likeliest first. */
async function orderNear(typed: string, written: Readonly<Record<string, number>>): Promise<string[]> {
  const known = Object.entries(written).map(([word, count]) => ({ word, places: { count }, phrases: [] }));
  return (await chooseNear(typed, known)).map(({ word }) => word);
}

test.each([
  [
    'what is written more often',
    'wether',
    { wither: 4, whether: 152, weather: 88 },
    ['whether', 'weather', 'wither'],
  ],
  ['neighbours that were swapped', 'seige', { seize: 10, siege: 7 }, ['siege', 'seize']],
  ['a letter written twice', 'comming', { coming: 8, combing: 8 }, ['coming', 'combing']],
  [
    'of two halves that stayed as they were, what is written more often,',
    'hames',
    { hamas: 4, james: 9 },
    ['james', 'hamas'],
  ],
  ['a letter left out', 'collegue', { college: 84, colleague: 30 }, ['colleague', 'college']],
  ['one mistake before two', 'recieve', { receive: 2, received: 900 }, ['receive', 'received']],
])('%s comes first', async (_, typed, written, order) => {
  expect(await orderNear(typed, written)).toEqual(order);
});

test('a slip of the hand stays among those that are looked up, however many are as near', async () => {
  const alike = ['seine', 'seize', 'serge', 'seigel', 'seigen', 'seigle', 'beige', 'sedge', 'singe', 'senge'];
  const written = { ...Object.fromEntries(alike.map((word) => [word, 1])), siege: 1 };
  expect((await orderNear('seige', written)).slice(0, 4)).toContain('siege');
});

describe('findNear', () => {
  test.each([
    ['ceasfire', 'ceasefire'],
    ['xeasefire', 'ceasefire'],
    ['ecasefire', 'ceasefire'],
    ['belinskiy', 'belinsky'],
    ['velinsky', 'belinsky'],
    ['sumit', 'summit'],
    ['internatoinal', 'international'],
    // Neither its first nor its last half is as it was: the two letters in its middle were swapped.
    ['pecae', 'peace'],
    ['переговори', 'переговоры'],
  ])('%s is %s', async (mistyped, word) => {
    expect((await findNear(mistyped))[0]).toBe(word);
  });

  test.each(['pat', 'xx', '', 'constellation', 'a'.repeat(500)])('nothing is near “%s”', async (word) => {
    expect(await findNear(word)).toEqual([]);
  });

  test('finds any word of at least five letters again after one mistake', async () => {
    const long = vocabulary.filter((word) => word.length >= 5);
    const mistake = fc.record({
      word: fc.constantFrom(...long),
      at: fc.nat(),
      letter: fc.constantFrom(...'aexр'),
      how: fc.constantFrom('drop', 'add', 'change', 'swap'),
    });
    await fc.assert(
      fc.asyncProperty(mistake, async ({ word, at, letter, how }) => {
        const place = at % (word.length - 1);
        const [before, one, two, after] = [
          word.slice(0, place),
          word[place] ?? '',
          word[place + 1] ?? '',
          word.slice(place + 2),
        ];
        const mistyped = {
          drop: before + two + after,
          add: before + letter + one + two + after,
          change: before + letter + two + after,
          swap: before + two + one + after,
        }[how];
        if (
          mistyped.length < 4 ||
          vocabulary.some((known) => known !== word && editDistance(known, mistyped, 1) < 2) ||
          mistyped === word
        )
          return;
        expect(await findNear(mistyped)).toContain(word);
      }),
    );
  });
});
