import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Folders with code of their own. Those of pages are addresses of the site, and `src` itself holds the content config alone. */
const folders = [...new Set(globSync('src/*/**/*.{ts,tsx,astro,css}').map((file) => dirname(file)))].filter(
  (folder) => !/^src\/pages\b/.test(folder),
);

const told = readFileSync('docs/rooms.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) =>
    Array.from(line.split(' | ')[0]?.matchAll(/`(src\/[^`]+)`/g) ?? [], ([, room = '']) => room),
  );

test('every folder of src is told of once, and nothing else is', () => {
  expect(folders.length).toBeGreaterThan(120);
  expect(told.toSorted()).toEqual(folders.toSorted());
});
