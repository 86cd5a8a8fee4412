import { expect, test } from 'vitest';
import { makeOnce } from './make-once.ts';

test('makes one thing for all who ask, also for those who ask while it is made', async () => {
  const get = makeOnce(() => Promise.resolve({}));
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
});
