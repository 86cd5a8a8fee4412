/** A page is kept by a key of its props, or of what these are made from, so it may show nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('src/pages/**/*.{astro,ts}').filter((file) =>
  /keyPages\(|collections\/pages\/|showsKey/.test(readFileSync(file, 'utf8')),
);

test('there are pages that are kept, and files for programs and the search', () => {
  expect(pages.length).toBeGreaterThan(18);
  expect(pages).toContain('src/pages/data/[...file].ts');
  expect(pages).toContain('src/pages/search/[...file].ts');
});

test.each(pages)('%s shows its props, and asks nothing where its page is made', (file) => {
  const text = readFileSync(file, 'utf8');
  const start = text.search(/Astro\.props|export const GET/);
  expect(start).toBeGreaterThan(-1);
  const own = text.slice(start);
  expect(own).not.toMatch(/\bawait\b|\bget[A-Z]\w+\(|\bread[A-Z]\w+\(|Date\b/);
});

const plans = globSync('src/{pages,collections}/**/*.ts', { exclude: ['**/*.test.ts'] }).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

test('what a page is made from is shown by one function alone, which stands outside and closes over nothing', () => {
  expect(plans.filter(({ text }) => text.includes('...citing(')).length).toBeGreaterThan(3);
  const own = plans
    .filter(({ text }) => /\bfrom(?:: |,)(?=[^;]*\bshow\b)/.test(text))
    .map(({ file }) => file);
  expect(own).toEqual(['src/collections/cite/citing.ts']);
});
