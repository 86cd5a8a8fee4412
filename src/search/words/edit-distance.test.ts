import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['peace', 'peace', 0],
    ['peace', 'peaces', 1],
    ['peace', 'pece', 1],
    ['peace', 'peaec', 1],
    ['peace', 'place', 1],
    ['peace', 'plate', 2],
    ['summit', 'submitt', 2],
    ['', 'abc', 3],
    ['peace', 'harbour', 4],
  ])('between %s and %s is %i', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('is the same both ways, and 0 only for the same word', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 3);
        expect(editDistance(other, one, 3)).toBe(distance);
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});
