/** A page is kept by a key of its props, or of what these are made from, so it may show nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('src/pages/**/*.{astro,ts}').filter((file) =>
  /keyPages\(|keyPageGroups\(|collections\/pages\/|showsKey/.test(readFileSync(file, 'utf8')),
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

const own = plans.filter(({ text }) => /\bfrom(?:: |,)(?=[^;]*\bshow\b)/.test(text));

test('there are plans that say what they are made from', () => {
  expect(plans.filter(({ text }) => text.includes('...citing(')).length).toBeGreaterThan(3);
  expect(own.map(({ file }) => file).toSorted()).toEqual([
    'src/collections/cite/citing.ts',
    'src/collections/pages/checked-files.ts',
    'src/collections/pages/feed-pages.ts',
  ]);
});

test.each(own)('what $file makes pages from is shown by functions that stand outside', ({ text }) => {
  const shown = [...text.matchAll(/\bshow: (\w+)/g)].map(([, name]) => name);
  expect(shown).not.toEqual([]);
  for (const name of shown) expect(text).toMatch(new RegExp(`^function ${name}[(<]`, 'm'));
  expect(text.match(/\bshow(?:\(|,|: \()/)).toBeNull();
});

const grouped = plans.filter(
  ({ text }) => /\bkeyPageGroups\(/.test(text) && !text.includes('function keyPageGroups'),
);

test('pages that are made from one thing stay together', () => {
  expect(grouped.map(({ file }) => file).toSorted()).toEqual([
    'src/collections/pages/citation-files.ts',
    'src/collections/pages/quote-pages.ts',
    'src/collections/pages/timeline-lists.ts',
  ]);
});

test.each(grouped)('$file plans the pages of a group from what stands in its key alone', ({ text }) => {
  const planned = [...text.matchAll(/\bplan: (\w+)/g)].map(([, name]) => name);
  expect(planned.length).toBe([...text.matchAll(/\bkeyPageGroups\(/g)].length);
  for (const name of planned) {
    const body = new RegExp(`^function ${name}\\([^]*?^}`, 'm').exec(text)?.[0] ?? 'await';
    expect(body).not.toMatch(/\bawait\b|\b(?:get|read|find)[A-Z]\w+\(/);
  }
});
