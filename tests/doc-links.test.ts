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

/** Paths of code that a page names, without those that stand for many. */
function namedPaths(page: string): readonly string[] {
  const named = readFileSync(page, 'utf8').matchAll(/`((?:src|tests|bench|examples)\/[^`\s]+)`/g);
  return Array.from(named, ([, path = '']) => path).filter((path) => !/[<>*{}…]|NAME|FOLDER/.test(path));
}

test.each(pages.filter((page) => page !== 'CHANGELOG.md'))('%s names files that are there', (page) => {
  expect(namedPaths(page).filter((path) => !existsSync(path))).toEqual([]);
});

test('paths are named, so that the law above has something to hold', () =>
  expect(pages.flatMap(namedPaths).length).toBeGreaterThan(150));
