import { expect, test } from 'vitest';
import { nestQuotation } from './nest-quotation.ts';

test.each([
  ['It took four hours', '“It took four hours”'],
  ['both called it “calm” and “short”', '“both called it ‘calm’ and ‘short’”'],
  ['she named it a “calm lake', '“she named it a ‘calm lake’”'],
  ['calm lake” it was', '“‘calm lake’ it was”'],
  ['a "calm" lake', '“a ‘calm’ lake”'],
  ['the minister’s lake', '“the minister’s lake”'],
])('%s', (words, shown) => expect(nestQuotation(words)).toBe(shown));
