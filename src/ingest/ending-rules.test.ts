import { expect, test } from 'vitest';
import { endingRules, findEndingRule } from './ending-rules.ts';

test.each(endingRules)('knows a $name: $example', ({ name, example }) => {
  expect(findEndingRule(example)?.name).toBe(name);
});

test.each(endingRules)('takes no prose for a $name: $keeps', ({ keeps }) => {
  expect(findEndingRule(keeps)).toBeUndefined();
});
