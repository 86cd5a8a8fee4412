import { expect, test } from 'vitest';
import { keepEntries } from './keep-entries.ts';

const make = ({ id }: { readonly id: string }) => ({ id });

test('an entry of the same bytes is the same object, and a list of such the same list', () => {
  const first = keepEntries('boats', [boat('ferry', 'a'), boat('tug', 'b')], make);
  expect(keepEntries('boats', [boat('ferry', 'a'), boat('tug', 'b')], make)).toBe(first);
  const second = keepEntries('boats', [boat('ferry', 'a'), boat('tug', 'c')], make);
  expect(second).not.toBe(first);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
});

test('what was left out, added or has no mark of its bytes is made anew', () => {
  const first = keepEntries('ports', [boat('north', 'a'), { id: 'south' }], make);
  expect(keepEntries('ports', [boat('north', 'a')], make)).not.toBe(first);
  const third = keepEntries('ports', [boat('north', 'a'), { id: 'south' }], make);
  expect(third[0]).toBe(first[0]);
  expect(third[1]).not.toBe(first[1]);
  expect(keepEntries('piers', [boat('north', 'a')], make)[0]).not.toBe(first[0]);
});

function boat(id: string, digest: string) {
  return { id, digest };
}
