import { expect, test } from 'vitest';
import { isRecord } from './is-record.ts';

test.each([
  [{ id: 'lake' }, true],
  [{}, true],
  [[{ id: 'lake' }], false],
  [null, false],
  [undefined, false],
  ['lake', false],
])('%j has fields: %s', (value, has) => expect(isRecord(value)).toBe(has));
