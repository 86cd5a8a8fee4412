import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSelector, type Selection, type SelectQuestion } from './select-hits.ts';

interface Asked extends Partial<SelectQuestion> {
  readonly groups?: Uint32Array;
}

function question(scores: readonly number[], rest: Partial<SelectQuestion> = {}): SelectQuestion {
  return {
    matched: { quotes: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores), covered: 1 },
    failures: undefined,
    undated: 0,
    order: 'best',
    most: 3,
    ...rest,
  };
}

/** Quotes with these scores, each a group of its own unless said otherwise. */
function selectFrom(scores: readonly number[], { groups, ...rest }: Asked = {}): Selection {
  return createSelector(groups ?? Uint32Array.from(scores.keys()))(question(scores, rest));
}

describe('createSelector', () => {
  test('gives the best first, and of equal ones the newest', () => {
    expect(selectFrom([1, 2, 2, 0, 3]).hits.map(({ group }) => group)).toEqual([4, 2, 1]);
  });

  test.each([
    ['newest', [4, 3, 2]],
    ['oldest', [2, 3, 4]],
  ] as const)('orders from the %s, undated quotes last', (order, groups) => {
    expect(selectFrom([9, 9, 0, 0, 0], { order, undated: 2 }).hits.map(({ group }) => group)).toEqual(groups);
  });

  test('a group is one hit with the best of its scores', () => {
    const { hits, hitCount, quoteCount } = selectFrom([1, 5, 2], { groups: Uint32Array.of(0, 0, 2) });
    expect(hits).toMatchObject([
      { group: 0, quotes: [0, 1] },
      { group: 2, quotes: [2] },
    ]);
    expect({ hitCount, quoteCount }).toEqual({ hitCount: 2, quoteCount: 3 });
  });

  test('leaves out what fails a filter', () => {
    const { hits, quoteCount } = selectFrom([1, 5, 2], {
      groups: Uint32Array.of(0, 0, 2),
      failures: Uint8Array.of(0, 4, 1),
    });
    expect(hits).toMatchObject([{ group: 0, quotes: [0] }]);
    expect(quoteCount).toBe(1);
  });

  test('a question leaves nothing behind for the next one', () => {
    const select = createSelector(Uint32Array.of(0, 0, 2, 3));
    select(question([1, 9, 2, 5], { failures: Uint8Array.of(0, 0, 0, 4) }));
    const matched = { quotes: Uint32Array.of(0), scores: Float32Array.of(1), covered: 1 };
    expect(select(question([], { matched }))).toEqual({
      hits: [{ group: 0, quotes: [0], score: 2 }],
      hitCount: 1,
      quoteCount: 1,
    });
  });

  test('gives what sorting everything would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 30 }), (scores) => {
        const sorted = scores
          .map((score, quote) => ({ score, quote }))
          .toSorted((one, other) => other.score - one.score || other.quote - one.quote);
        expect(selectFrom(scores, { most: 5 }).hits.map(({ group }) => group)).toEqual(
          sorted.slice(0, 5).map(({ quote }) => quote),
        );
      }),
    );
  });
});
