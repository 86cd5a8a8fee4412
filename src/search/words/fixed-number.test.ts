import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFixed, writeFixed } from './fixed-number.ts';

test('a number is read as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32 ** 4 - 1 }), (number) => {
      expect(readFixed(`${writeFixed(7, 2)}${writeFixed(number, 4)}`, 2, 4)).toBe(number);
    }),
  );
});

test('one that has no room is refused', () => {
  expect(writeFixed(32 ** 3 - 1, 3)).toHaveLength(3);
  expect(() => writeFixed(32 ** 3, 3)).toThrow('32768 has no room in 3 characters');
});
