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
