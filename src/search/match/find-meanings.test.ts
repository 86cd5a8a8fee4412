import { expect, test } from 'vitest';
import { searchFixture } from '../answer/search-fixtures.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { findMeanings } from './find-meanings.ts';

const nineWords = ['quai', 'quail', 'quake', 'queen', 'quest', 'quick', 'quiet', 'quill', 'quote'];
const { search } = searchFixture({
  records: nineWords.map((words) => ({ id: `a/${words}`, words, speakers: [], outlet: '', kind: 'term' })),
});

test.each([
  ['q', true, 8],
  ['qu', false, 9],
  ['que', false, 2],
  ['quai', false, 2],
])('“%s” begins more words than are looked up: %s', async (text, isAtLeast, quoteCount) => {
  expect((await search(text)).answer).toMatchObject({ isAtLeast, quoteCount });
});

const often = Array.from({ length: 20 }, (_, number) => ['coming', `b/${number}`] as const);
const shore = searchFixture({
  records: [...often, ['combing', 'c/1'], ['commingled', 'c/2']].map(([words = '', id = '']) => ({
    id,
    words,
    speakers: [],
    outlet: '',
    kind: 'term',
  })),
});

test('a word that is written far more often is meant too where a rare one begins with the mistake', async () => {
  const { hits } = (await shore.search('comming', { limit: 30 })).answer;
  expect(hits.map(({ renderings: [first] }) => first?.words)).toEqual([
    'commingled',
    ...often.map(([words]) => words),
  ]);
});

function searchWords(written: Readonly<Record<string, number>>) {
  const words = Object.entries(written).flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return searchFixture({
    records: words.map((text, number) => ({
      id: `d/${number}`,
      words: text,
      speakers: [],
      outlet: '',
      kind: 'term',
    })),
  });
}

/** The words that are found, each once, in their order. */
async function wordsFound(text: string, written: Readonly<Record<string, number>>): Promise<string[]> {
  const { hits } = (await searchWords(written).search(text, { limit: 100 })).answer;
  return [...new Set(hits.map(({ renderings: [first] }) => first.words))];
}

test.each([
  [
    'a word that stands nowhere is found in its other forms, a rare longer word or not',
    'mooring',
    { moor: 2, moored: 2, mooringly: 1 },
    ['moored', 'moor', 'mooringly'],
  ],
  [
    'a rare longer word hides no irregular form',
    'withdrew',
    { withdraws: 3, withdrewcut: 1 },
    ['withdraws', 'withdrewcut'],
  ],
  [
    'what a slip makes of a word is meant, not its other forms',
    'occured',
    { occur: 3, occurs: 2, occurred: 2 },
    ['occurred', 'occur', 'occurs'],
  ],
  [
    'a word with one mistake comes before a commoner one with two',
    'resistence',
    { resistance: 2, existence: 60 },
    ['resistance', 'existence'],
  ],
  [
    'two letters that were swapped before one that was changed',
    'peice',
    { piece: 3, price: 3 },
    ['piece', 'price'],
  ],
])('%s', async (_, typed, written, expected) => {
  expect(await wordsFound(typed, written)).toEqual(expected);
});

test.each([
  [1_000_000, ['seigel', 'siege']],
  [1_000, ['seigel']],
])('of %i records a word that is rare among them hides no slip', async (size, expected) => {
  const known = (word: string, count: number): KnownWord => ({ word, places: { count }, phrases: [] });
  const none = { text: '', offset: 0, count: 0 };
  const index: WordIndex = {
    size,
    vocabulary: {
      find: async () => undefined,
      findStarting: async (letters) => ({
        words: letters === 'seige' ? [known('seigel', 27)] : [],
        areAll: true,
      }),
    },
    findNear: async () => [{ ...known('siege', 90), distance: 1, likelihood: 1, isSlip: true }],
    readName: async () => undefined,
    listPlaces: async () => none,
    listRow: async () => none,
  };
  const asked = { word: 'seige', written: 'seige', unfinished: true };
  const { meanings } = await findMeanings(asked, index, 'unknown words');
  expect(meanings.map(({ word }) => word)).toEqual(expected);
});
