/** A page is kept by a key of its props, so it may show nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('src/pages/**/*.{astro,ts}').filter((file) =>
  /keyPages\(|collections\/pages\//.test(readFileSync(file, 'utf8')),
);

test('there are pages that are kept', () => {
  expect(pages.length).toBeGreaterThan(16);
});

test.each(pages)('%s shows its props, and asks nothing where its page is made', (file) => {
  const text = readFileSync(file, 'utf8');
  const start = text.search(/Astro\.props|export const GET/);
  expect(start).toBeGreaterThan(-1);
  const own = text.slice(start);
  expect(own).not.toMatch(/\bawait\b|\bget[A-Z]\w+\(|\bread[A-Z]\w+\(|Date\b/);
});
