import { expect, test } from 'vitest';
import { stepIndex } from './step-index.ts';

test.each([
  ['j leads to the next one', 'j', 3, 4],
  ['j starts at the first', 'j', -1, 0],
  ['j stays at the last', 'j', 9, 9],
  ['k leads back', 'k', 3, 2],
  ['k stays at the first', 'k', 0, 0],
  ['Home leads to the first', 'Home', 3, 0],
  ['End leads to the last', 'End', 3, 9],
  ['another key leads nowhere', 'x', 3, undefined],
])('%s', (_, key, current, target) => expect(stepIndex(key, current, 10)).toBe(target));

test('nothing leads anywhere in an empty list', () => expect(stepIndex('j', -1, 0)).toBeUndefined());
