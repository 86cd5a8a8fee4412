import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*.md']);

test.each(pages)('%s leads to files that are there', (page) => {
  const links = Array.from(readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
  const paths = links.filter((link) => !/^(?:[a-z]+:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''));
  expect(paths.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
});
