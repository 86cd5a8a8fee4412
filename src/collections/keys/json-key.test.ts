import { expect, test } from 'vitest';
import { jsonKey } from './json-key.ts';

test('lists that say the same have one key, and any other has another', () => {
  const [holt, berg] = [{ name: 'Holt', said: [1, undefined] }, { name: 'Berg' }];
  expect(jsonKey([{ ...holt }, { ...berg }])).toBe(jsonKey([holt, berg]));
  const others = [[holt], [berg, holt], [[holt, berg]], [{ ...holt, said: [1] }, berg], []];
  expect(new Set([[holt, berg], ...others].map(jsonKey)).size).toBe(6);
});
