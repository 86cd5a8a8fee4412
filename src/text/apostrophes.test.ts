import { expect, test } from 'vitest';
import { apostrophes, straightenApostrophes } from './apostrophes.ts';

test('makes one of all apostrophes and moves nothing', () => {
  const words = [...apostrophes].map((sign) => `O${sign}Donnell “1950s”`);
  expect(new Set(words.map(straightenApostrophes))).toEqual(new Set(["O'Donnell “1950s”"]));
});
