import { expect, test } from 'vitest';
import { formatNotice } from './notice.ts';

test('a notice says where, what and what to do', () => {
  const notice = {
    rule: 'unknown-quote',
    severity: 'error',
    file: 'a.md',
    line: 3,
    message: 'No such quote.',
    hint: 'Record it.',
  } as const;
  expect(formatNotice(notice)).toBe('a.md:3 No such quote.\n  Record it. [unknown-quote]');
});
