import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*.md']);

/** The files that a page links to, from the root of the repository. */
function linksOf(page: string): readonly string[] {
  const links = Array.from(readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
  return links
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => join(dirname(page), link.replace(/#.*$/, '')));
}

test.each(pages)('%s leads to files that are there', (page) => {
  expect(linksOf(page).filter((path) => !existsSync(path))).toEqual([]);
});

test('every page of the documentation is led to by another', () => {
  const led = new Set(pages.flatMap((page) => linksOf(page).filter((path) => path !== page)));
  expect(pages.filter((page) => page.startsWith('docs/') && !led.has(page))).toEqual([]);
});
