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

const plans = globSync('src/{pages,collections}/**/*.ts', { exclude: ['**/*.test.ts'] })
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => /\bfrom: \(\) => \(/.test(text));

test('there are pages that are known by what they are made from', () => {
  expect(plans.length).toBeGreaterThan(3);
});

test.each(plans)('$file makes what it shows by a function that stands outside', ({ text }) => {
  const shows = Array.from(
    text.matchAll(/\bfrom: \(\) => \([\s\S]*?\bshow\b(?:: (\w+),$)?/gm),
    ([, name]) => name,
  );
  expect(shows).not.toEqual([]);
  for (const name of shows)
    expect(text).toMatch(new RegExp(`^(?:import [^;]*\\b|(?:export )?function )${name}\\b`, 'm'));
});
