import { expect, test } from 'vitest';
import { countContentChange } from './content-version.ts';
import { makeOnce } from './make-once.ts';

test('makes one thing for all who ask, also for those who ask while it is made', async () => {
  const get = makeOnce(() => Promise.resolve({}));
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
});

test('what was made of content that has changed since, or failed then, is made anew', async () => {
  let works = false;
  const get = makeOnce(() => (works ? Promise.resolve('read') : Promise.reject(new Error('planted'))));
  await expect(get()).rejects.toThrow('planted');
  works = true;
  await expect(get()).rejects.toThrow('planted');
  countContentChange();
  expect(await get()).toBe('read');
});
