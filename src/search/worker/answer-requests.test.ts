import { expect, test } from 'vitest';
import { createAnswerer } from './answer-requests.ts';
import type { SearchReply } from './search-messages.ts';

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
