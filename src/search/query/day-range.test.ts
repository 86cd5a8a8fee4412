import { describe, expect, test } from 'vitest';
import { formatDayRange, readDayRange } from './day-range.ts';

describe('readDayRange', () => {
  test.each([
    ['2025-08-15', { from: '2025-08-15', to: '2025-08-15' }],
    ['2025-08', { from: '2025-08-01', to: '2025-08-31' }],
    ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['2025-08-16..', { from: '2025-08-16' }],
    ['..2025-08', { to: '2025-08-31' }],
    ['2025-08-15..2025-08-17', { from: '2025-08-15', to: '2025-08-17' }],
  ])('reads %s', (written, range) => {
    expect(readDayRange(written)).toEqual(range);
  });

  test.each(['', '..', 'August', '2025-13', '2025-06-31', '2025-8-1', '2025..2026..2027'])(
    'does not read “%s”',
    (written) => {
      expect(readDayRange(written)).toBeUndefined();
    },
  );

  test.each(['2025-08-15', '2025-08-16..', '..2025-08-31', '2025-08-15..2025-08-17'])(
    'writes %s as it was read',
    (written) => {
      expect(formatDayRange(readDayRange(written) ?? {})).toBe(written);
    },
  );
});
