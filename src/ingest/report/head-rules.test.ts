import { expect, test } from 'vitest';
import { headRules } from './head-rules.ts';

test.each(headRules)('$name takes “$example” and leaves “$keeps”', ({ matches, example, keeps }) => {
  expect(example).toMatch(matches);
  expect(keeps).not.toMatch(matches);
});
