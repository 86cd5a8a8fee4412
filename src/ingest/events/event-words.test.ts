import { expect, test } from 'vitest';
import { readStems, stemsOf } from './event-words.ts';

test.each([
  ['positive', 'positively'],
  ['allow', 'allowed'],
  ['talk', 'talks'],
  ['confidence', 'confidently'],
])('%s and %s have one stem', (one, other) => expect(stemsOf(one)).toEqual(stemsOf(other)));

test.each([
  ['confidential', 'confident'],
  ['positive', 'position'],
])('%s and %s have two', (one, other) => expect(stemsOf(one)).not.toEqual(stemsOf(other)));

test('words that stand together are a pair, unless a common word parts them', () => {
  expect([...readStems('the press conference of the mayor').values()]).toEqual([
    'press',
    'press conference',
    'conference',
    'mayor',
  ]);
});
