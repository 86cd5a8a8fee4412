import { expect, test } from 'vitest';
import { hashHere } from './hash-here.ts';

const bytes = new TextEncoder().encode('She said nothing.');

test.each<[string, AlgorithmIdentifier]>([
  ['a name', 'SHA-256'],
  ['a longer hash', 'SHA-512'],
  ['an object with the name', { name: 'SHA-384' }],
])('gives the hashes that the web gives, asked for by %s', async (_, algorithm) => {
  const here = await hashHere(() => crypto.subtle.digest(algorithm, bytes.subarray(2)));
  expect(here).toEqual(await crypto.subtle.digest(algorithm, bytes.subarray(2)));
});

test('answers only while its task runs, also where that fails', async () => {
  const { digest } = crypto.subtle;
  const failing = hashHere(() => {
    expect(crypto.subtle.digest).not.toBe(digest);
    return Promise.reject(new Error('no page'));
  });
  await expect(failing).rejects.toThrow('no page');
  expect(crypto.subtle.digest).toBe(digest);
});
