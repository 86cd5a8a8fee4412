/** The order of the sheets that a page waits for. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBuiltPages } from '../site/built-pages.ts';

const sheets = globSync('_astro/*.css', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/')}`);

test('the sheet of all pages comes before that of a kind of page, whose rules count', () => {
  const pages = readBuiltPages().map(({ address, html }) => ({ address, sheets: stylesOf(html) }));
  const [common = ''] = pages.find(({ address }) => address === '/404.html')?.sheets ?? [];
  expect(sheets).toContain(common);
  expect(pages.filter((page) => page.sheets[0] !== common)).toEqual([]);
});

/** The sheets that a page waits for, in their order: not the one for paper. */
function stylesOf(html: string): readonly string[] {
  return Array.from(
    html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media)/g),
    ([, path = '']) => path,
  );
}
