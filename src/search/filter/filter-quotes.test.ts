import { expect, test } from 'vitest';
import { operators } from '../query/query-operators.ts';
import { facetBits } from './filter-quotes.ts';

test('every operator has a bit of its own in the byte that a quote has for what it fails', () => {
  const bits = operators.map((operator) => facetBits[operator]);
  const together = Uint8Array.of(bits.reduce((all, bit) => all | bit, 0))[0] ?? 0;
  expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(together);
  expect(together).toBe(2 ** operators.length - 1);
});
