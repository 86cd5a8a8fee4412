import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf, pagesOfParts } from './list-part.ts';
import { pageLimits } from './page-limits.ts';
import { splitById } from './split-by-id.ts';

const half = { idOf: (id: string) => id, elements: pageLimits.elementsOfList / 2 };
const pagesOf = (ids: readonly string[]) => pagesOfParts(splitById(ids, half)).map(({ id }) => id);

test.each([
  ['a list that fits on one page is not split', ['berg', 'holt'], []],
  ['first letters', ['berg', 'holt', 'moor'], ['b', 'h', 'm']],
  [
    'what begins alike and is too long is split where it differs',
    ['berg', 'lake-holt', 'lake-mill', 'lake-pier'],
    ['b', 'l', 'lake-h', 'lake-m', 'lake-p'],
  ],
  ['what all have in common makes no part', ['lake-a', 'lake-b', 'lake-c'], ['lake-a', 'lake-b', 'lake-c']],
  ['an id with which others begin', ['lake', 'lake-b', 'lake-c'], ['lake-', 'lake_']],
])('%s', (_, ids, pages) => expect(pagesOf(ids)).toEqual(pages));

test('a single letter is named as one, more as a beginning', () => {
  const parts = pagesOfParts(splitById(['berg', 'lake-holt', 'lake-mill', 'lake-pier'], half));
  expect(parts.map(({ name }) => name)).toEqual(['B', 'L', 'lake-h…', 'lake-m…', 'lake-p…']);
});

const ids = fc.uniqueArray(fc.stringMatching(/^[ab-]{1,6}$/), { maxLength: 40 });

test('every item stands on one page that leads nowhere on, which is not too long', () => {
  fc.assert(
    fc.property(ids, (list) => {
      const leaves = leavesOf(splitById(list, half));
      if (leaves.length === 0) {
        expect(list.length).toBeLessThanOrEqual(2);
        return;
      }
      expect(leaves.flatMap(({ items }) => items).toSorted()).toEqual(list.toSorted());
      for (const { items } of leaves) expect(items.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('no address is given twice, and each stays when others are added', () => {
  fc.assert(
    fc.property(ids, ids, (list, added) => {
      const pages = pagesOf(list);
      expect(new Set(pages).size).toBe(pages.length);
      const later = new Set(pagesOf([...new Set([...list, ...added])]));
      expect(pages.filter((id) => !later.has(id))).toEqual([]);
    }),
  );
});
