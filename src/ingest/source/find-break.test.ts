import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { findBreak, stubRule, withoutStub } from './find-break.ts';

const whole = 'The bridge was closed on Thursday.';

test.each([
  ['inside a quotation', '“Nobody was on it at the', ''],
  ['with an ellipsis', 'The bridge was closed on Thursday after a […]', ''],
  ['with three dots', 'The bridge was closed on Thursday after...', ''],
  ['with an invitation', `${whole}\nRead more`, ''],
  ['before an invitation', whole, 'Advertisement\nContinue reading with a subscription\nFerry stops'],
  ['before an invitation in Russian', whole, 'Читать далее'],
])('a report that breaks off %s says so', (_, text, behind) => {
  expect(findBreak(toPassages(text), behind)).toBeDefined();
});

test.each([
  [whole, 'Ferry stops for a week\nMost read'],
  ['“Nobody was on it.', ''],
  ['„Niemand war darauf“, sagte sie.', ''],
])('“%s” is whole', (text, behind) => {
  expect(findBreak(toPassages(text), behind)).toBeUndefined();
});

test('the box that asks for money is parted from the report', () => {
  const { lines, stub } = withoutStub(toPassages(`${whole}\n${stubRule.example}\nCancel any time.`));
  expect([lines.length, stub.length]).toEqual([1, 2]);
  expect(withoutStub(toPassages(`${whole}\n${stubRule.keeps}`)).stub).toEqual([]);
});
