import { expect, test } from 'vitest';
import { searchFixture } from '../answer/search-fixtures.ts';

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
