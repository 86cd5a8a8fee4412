import { expect, test } from 'vitest';
import { readStages } from '../read-quotations.ts';
import { attributionRules } from './attribution-rules.ts';

test.each(attributionRules)('finds a speaker by the rule: $name', ({ name, example }) => {
  const read = [...readStages(example).spoken.values()];
  expect(read.map(({ speaker }) => speaker?.names.at(0))).toContain('Ann Moss');
  expect(read.map(({ attribution }) => attribution?.by)).toContain(name);
});
