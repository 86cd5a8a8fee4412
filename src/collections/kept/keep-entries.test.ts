import { expect, test } from 'vitest';
import { keepEntries } from './keep-entries.ts';

test('a record in which nothing changed is the same object, and a list of such the same list', () => {
  const first = keepEntries('boats', [boat('ferry', ['pram']), boat('tug')]);
  expect(keepEntries('boats', [boat('ferry', ['pram']), boat('tug')])).toBe(first);
  const second = keepEntries('boats', [boat('ferry', ['pram']), boat('tug', ['raft'])]);
  expect(second).not.toBe(first);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).toEqual(boat('tug', ['raft']));
});

test('what was left out, came or stands elsewhere makes another list', () => {
  const first = keepEntries('ports', [boat('north'), boat('south')]);
  expect(keepEntries('ports', [boat('north')])).toEqual([boat('north')]);
  const third = keepEntries('ports', [boat('south'), boat('north')]);
  expect(third.map(({ id }) => id)).toEqual(['south', 'north']);
  expect(third[1]).toBe(first[0]);
  expect(keepEntries('piers', [boat('north')])[0]).not.toBe(first[0]);
});

function boat(id: string, tows: readonly string[] = []) {
  return { id, tows };
}
