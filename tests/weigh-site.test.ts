import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesOf, overBudget, weighFiles } from './weigh-site.ts';

const site = mkdtempSync(join(tmpdir(), 'dateline-sizes-'));
mkdirSync(join(site, '_astro'));
const write = (name: string, text: string) => writeFileSync(join(site, name), text);
write(
  'index.html',
  '<link rel="stylesheet" href="/_astro/paper.css" media="print"><link rel="stylesheet" href="/_astro/site.css"><script type="module" src="/_astro/page.js"></script>',
);
write('_astro/page.js', 'import{a as e}from"./shared.js";import"./more.js";');
write('_astro/more.js', 'import{b}from"./shared.js";');
write('_astro/shared.js', 'import"./page.js";export const a=1,b=2;');
write('_astro/other.js', 'not loaded by the page');
afterAll(() => rmSync(site, { recursive: true }));

const names = (files: readonly string[]) => files.map((file) => file.slice(site.length + 1)).toSorted();
const records = { report: 2, quote: 10, event: 0, claim: 0 };

describe('what a budget is about', () => {
  test('the scripts of a page are those it loads and those they import, each once', () => {
    const files = filesOf({ what: 'scripts', files: '*.html', weigh: 'scripts', fixed: 0 }, site);
    expect(names(files)).toEqual(['_astro/more.js', '_astro/page.js', '_astro/shared.js']);
  });

  test('the styles of a page are the sheets that it waits for, not the one for paper', () => {
    const files = filesOf({ what: 'styles', files: '*.html', weigh: 'styles', fixed: 0 }, site);
    expect(names(files)).toEqual(['_astro/site.css']);
  });

  test('a budget on nothing is an error', () => {
    expect(() => filesOf({ what: 'styles', files: '_astro/*.map', fixed: 0 }, site)).toThrow(
      'The budget “styles” finds no _astro/*.map',
    );
  });

  test('files are weighed one by one', () => {
    const [page, shared] = ['page.js', 'shared.js'].map((name) => join(site, '_astro', name));
    expect(weighFiles([page ?? '', shared ?? ''])).toBe(
      weighFiles([page ?? '']) + weighFiles([shared ?? '']),
    );
  });
});

describe('whether a budget holds', () => {
  const budget = { what: 'quotes', files: 'quotes.html', fixed: 100, each: { quote: 5, report: 10 } };

  test('each record brings its own bytes along', () => {
    expect(overBudget(budget, 170, records)).toBeUndefined();
  });

  test('says what is over, by how much and what to do', () => {
    expect(overBudget(budget, 171, records)).toMatchInlineSnapshot(`
      "The quotes (quotes.html) weigh 171 bytes after gzip, 1 more than the 170 allowed.
        Look for a package or a value that came in with an import, or for markup that each record repeats.
        Where the weight is worth it, raise the number in tests/size-budgets.ts and say why in the commit."
    `);
  });
});
