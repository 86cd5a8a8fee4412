import { expect, test } from 'vitest';
import { keysOf } from './keys-of.ts';
import { recordOf } from './record-of.ts';

test('has a value for each key, in their order', () => {
  const lengths = recordOf(['lake', 'sea'], (key, place) => `${place} ${key.length}`);
  expect(lengths).toEqual({ lake: '0 4', sea: '1 3' });
  expect(keysOf(lengths)).toEqual(['lake', 'sea']);
});
