import { expect, test } from 'vitest';
import { findNoReport, noReports } from './find-no-report.ts';

test.each(noReports)('a page says $says: $example', ({ example, says, keeps }) => {
  expect(findNoReport(example, 'Home')).toBe(says);
  expect(findNoReport(undefined, `${example}\nHome`)).toBe(says);
  expect(findNoReport(keeps, keeps)).toBeUndefined();
});

test('a long text under such a title may be a report', () => {
  expect(findNoReport('Access Denied', 'The quay is closed to visitors. '.repeat(100))).toBeUndefined();
});
