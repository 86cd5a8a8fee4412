import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectHits, type SelectQuestion } from './select-hits.ts';

function question(scores: readonly number[], rest: Partial<SelectQuestion> = {}): SelectQuestion {
  const quotes = Uint32Array.from(scores.keys());
  return {
    matched: { quotes, scores: Float32Array.from(scores), covered: 1 },
    failures: undefined,
    groups: quotes,
    undated: 0,
    order: 'best',
    most: 3,
    ...rest,
  };
}

describe('selectHits', () => {
  test('gives the best first, and of equal ones the newest', () => {
    expect(selectHits(question([1, 2, 2, 0, 3])).hits.map(({ group }) => group)).toEqual([4, 2, 1]);
  });

  test.each([
    ['newest', [4, 3, 2]],
    ['oldest', [2, 3, 4]],
  ] as const)('orders from the %s, undated quotes last', (order, groups) => {
    expect(
      selectHits(question([9, 9, 0, 0, 0], { order, undated: 2 })).hits.map(({ group }) => group),
    ).toEqual(groups);
  });

  test('a group is one hit with the best of its scores', () => {
    const { hits, hitCount, quoteCount } = selectHits(
      question([1, 5, 2], { groups: Uint32Array.of(0, 0, 2) }),
    );
    expect(hits).toMatchObject([
      { group: 0, quotes: [0, 1] },
      { group: 2, quotes: [2] },
    ]);
    expect({ hitCount, quoteCount }).toEqual({ hitCount: 2, quoteCount: 3 });
  });

  test('leaves out what fails a filter', () => {
    const { hits, quoteCount } = selectHits(
      question([1, 5, 2], { groups: Uint32Array.of(0, 0, 2), failures: Uint8Array.of(0, 4, 1) }),
    );
    expect(hits).toMatchObject([{ group: 0, quotes: [0] }]);
    expect(quoteCount).toBe(1);
  });

  test('gives what sorting everything would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 30 }), (scores) => {
        const sorted = scores
          .map((score, quote) => ({ score, quote }))
          .toSorted((one, other) => other.score - one.score || other.quote - one.quote);
        expect(selectHits(question(scores, { most: 5 })).hits.map(({ group }) => group)).toEqual(
          sorted.slice(0, 5).map(({ quote }) => quote),
        );
      }),
    );
  });
});
