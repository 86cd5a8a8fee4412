import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGaps, readNumbers, writeGaps, writeNumbers } from './number-text.ts';

const numbers = fc.array(fc.nat({ max: 2 ** 30 }), { maxLength: 40 });

test('numbers below 32 take one character', () => {
  expect(writeNumbers([0, 31, 32])).toHaveLength(4);
});

test('reads the numbers that were written', () => {
  fc.assert(
    fc.property(numbers, (written) => {
      expect(readNumbers(writeNumbers(written))).toEqual(written);
    }),
  );
});

test('reads a list from the middle of a text', () => {
  const growing = fc
    .uniqueArray(fc.nat({ max: 200_000 }), { maxLength: 40 })
    .map((all) => all.toSorted((one, other) => one - other));
  fc.assert(
    fc.property(growing, growing, (before, list) => {
      const text = writeGaps(before) + writeGaps(list) + writeGaps(before);
      const into = new Uint32Array(list.length);
      const end = readGaps({ text, offset: writeGaps(before).length, count: list.length }, into);
      expect(Array.from(into)).toEqual(list);
      expect(end).toBe((writeGaps(before) + writeGaps(list)).length);
    }),
  );
});
