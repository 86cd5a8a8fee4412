import { expect, test } from 'vitest';
import { stopOnErrors } from './report-notices.ts';

const notice = { rule: 'r', file: 'a.md', message: 'Wrong.', hint: 'Mend it.' } as const;

test('stops once for all errors together', () => {
  const errors = [notice, { ...notice, file: 'b.md' }].map((each) => ({
    ...each,
    severity: 'error' as const,
  }));
  expect(() => stopOnErrors(errors)).toThrow(/2 problems.*a\.md.*b\.md/s);
});

test('does not stop for a warning', () =>
  expect(() => stopOnErrors([{ ...notice, severity: 'warning' }])).not.toThrow());
