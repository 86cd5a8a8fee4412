import { expect, test } from 'vitest';
import { fixtureNames, fixtureRecords, loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import { staticEngine } from '../engine/static-engine.ts';
import { createAnswerer } from './answer-requests.ts';
import type { SearchReply } from './search-messages.ts';

/** More utterances with the word than an answer needs. */
const many = fixtureRecords.slice(0, 1).flatMap((record) =>
  Array.from({ length: 200 }, (_, at) => ({
    ...record,
    id: `many/${at}`,
    words: `The harbour has ${at} piers.`,
  })),
);
const large = buildIndex({ records: many, names: fixtureNames }, 1);

test('of a large index the page hears the hits once, and how many there are with the counts', async () => {
  const replies: SearchReply[] = [];
  const ask = createAnswerer(staticEngine(loadFrom(large).load), (reply) => replies.push(reply));
  await ask({ type: 'search', sequence: 1, text: 'the', options: {} });
  expect(replies).toMatchObject([
    { type: 'answer', answer: { isAtLeast: true } },
    { type: 'facets', facets: { found: { hitCount: 200, quoteCount: 200, isAtLeast: false } } },
  ]);
});

test('whatever goes wrong, the page hears of it', async () => {
  const replies: SearchReply[] = [];
  const lost = (): Promise<never> => Promise.reject(new Error('a script did not come'));
  const ask = createAnswerer(lost, (reply) => replies.push(reply));
  await expect(ask({ type: 'search', sequence: 1, text: 'peace', options: {} })).rejects.toThrow('script');
  await expect(ask({ type: 'renderings', sequence: 2, group: 0 })).rejects.toThrow('script');
  expect(replies).toEqual([
    { type: 'failed', sequence: 1, failure: { trouble: 'start' } },
    { type: 'failed', sequence: 2, failure: { trouble: 'start' } },
  ]);
});
