import { expect, test } from 'vitest';
import { readSidesOf, writeSides } from './sides-value.ts';

test.each([
  [3, 3, 'three-on-three'],
  [1, 5, 'one-on-five'],
])('%i against %i is “%s”, and is read again', (left, right, text) => {
  expect(writeSides(left, right)).toBe(text);
  expect(readSidesOf(text)).toEqual([left, right]);
});

test.each(['in private', 'eleven-on-two', 'one-on-one, then five-on-five', ''])(
  '“%s” tells of no two sides',
  (text) => expect(readSidesOf(text)).toEqual([]),
);

test('more than ten on a side, or nobody, has no such value', () =>
  expect([writeSides(11, 2), writeSides(0, 1)]).toEqual([undefined, undefined]));
