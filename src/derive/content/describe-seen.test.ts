import { expect, test } from 'vitest';
import { describeSeen } from './describe-seen.ts';

test.each([
  ['full', '2031-05-27', 'read in full on 27 May 2031'],
  ['copy', '2031-05-27', 'read in a stored copy on 27 May 2031'],
  ['unseen', '2031-05-27', 'not seen, looked for on 27 May 2031'],
  ['unseen', undefined, 'not seen'],
] as const)('a source that was %s, looked up on %s, is “%s”', (seen, looked, words) =>
  expect(describeSeen({ seen, looked })).toBe(words),
);
