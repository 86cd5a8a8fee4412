import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../index/search-record.ts';
import { orderRecords } from './order-records.ts';

type Days = Pick<SearchRecord, 'from' | 'to' | 'utterance'>;

function record(id: string, days: Days): SearchRecord {
  return { id, words: id, speakers: [], outlet: 'o', kind: 'k', ...days };
}

describe('orderRecords', () => {
  test('puts undated records first, then the oldest, then the newest', () => {
    const { records, undated } = orderRecords([
      record('new', { from: '2025-08-16' }),
      record('never', {}),
      record('before', { to: '2025-08-01' }),
      record('old', { from: '2025-08-15' }),
    ]);
    expect(records.map(({ id }) => id)).toEqual(['never', 'before', 'old', 'new']);
    expect(undated).toBe(1);
  });

  test('keeps the renderings of an utterance together, at the first of their days', () => {
    const { records, groups } = orderRecords([
      record('late', { from: '2025-08-20', utterance: 'u' }),
      record('between', { from: '2025-08-17' }),
      record('early', { from: '2025-08-15', utterance: 'u' }),
    ]);
    expect(records.map(({ id }) => id)).toEqual(['early', 'late', 'between']);
    expect(groups).toEqual([[0, 2]]);
  });

  test('gives one order for every order of the input', () => {
    const day = fc.constantFrom(undefined, '2025-08-15', '2025-08-16');
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-d]{1,3}$/),
        from: day,
        utterance: fc.constantFrom(undefined, 'u', 'v'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (list) => {
        const records = list.map(({ id, from, utterance }) =>
          record(id, {
            ...(from === undefined ? {} : { from }),
            ...(utterance === undefined ? {} : { utterance }),
          }),
        );
        expect(orderRecords(records.toReversed())).toEqual(orderRecords(records));
        expect(orderRecords(records).records).toHaveLength(records.length);
      }),
    );
  });
});
