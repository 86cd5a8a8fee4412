import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAlike } from './find-alike.ts';
import { countTexts, likeness } from './likeness.ts';

const word = fc.constantFrom(...'abcdefghijkl');
const texts = fc.array(
  fc.uniqueArray(word, { maxLength: 6 }).map((words) => ({ set: new Set(words) })),
  { maxLength: 12 },
);

test('finds the same pairs as a comparison of every two texts', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(0.5, 0.6, 1), (all, enough) => {
      const counts = countTexts(all.map(({ set }) => set));
      const expected = all.flatMap((left, index) =>
        all.slice(index + 1).flatMap((right) => {
          const score = likeness(left.set, right.set, counts);
          return score < enough ? [] : [[left, right, score]];
        }),
      );
      const found = findAlike(all, enough).map((pair) => [pair.left, pair.right, pair.likeness]);
      expect(new Set(found.map(keyOf(all)))).toEqual(new Set(expected.map(keyOf(all))));
      expect(found.length).toBe(expected.length);
    }),
  );
});

test('looks at few of many texts', () => {
  let asked = 0;
  class Counted extends Set<string> {
    override has(value: string): boolean {
      asked += 1;
      return super.has(value);
    }
  }
  const many = Array.from({ length: 2000 }, (_, index) => ({
    set: new Counted(['said', 'talks', `left${index}`, `right${index}`]),
  }));
  expect(findAlike(many, 0.6)).toEqual([]);
  expect(asked).toBeLessThan(20_000);
});

function keyOf(all: readonly object[]) {
  return ([left, right, score]: readonly unknown[]) =>
    `${all.indexOf(left as object)} ${all.indexOf(right as object)} ${score}`;
}
