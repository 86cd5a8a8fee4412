import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partClass } from '../src/browser/kit/page-parts.ts';
import { keysOf } from '../src/text/tables/keys-of.ts';

/*
 * Scripts find their way in a page by class names and data attributes that components give it. Both take them from
 * `page-parts.ts`, where the compiler names a misspelling; here stands what it cannot see: a name that is spelled out
 * all the same, and one that nobody makes or nobody seeks.
 */

const recordFile = 'src/browser/kit/page-parts.ts';

const read = (pattern: string) =>
  globSync(pattern)
    .filter((file) => !file.endsWith('.test.ts') && file !== recordFile)
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
const scripts = read('src/browser/**/*.ts');
const components = read('src/**/*.astro');
const makers = [...components, ...scripts];

const spelled =
  /(?:querySelector(?:All)?|closest|matches|find|look)(?:<[^>]*>)?\(\s*(?!'[^']*' satisfies )(?:'[^']*'|`[^`]*`)|\.dataset\[|['"]data-[\w-]+['"](?! satisfies )/g;
const typed = /\$\{['`][^'`]*(?:\$\{\w+\}[^'`]*)?['`] satisfies \w+\}|`[^`]*` satisfies HookSelector/g;
const name = /(?<![\w}-])\.[a-z][\w-]*|\[data-[\w-]+|dataset\[|['"]data-/;

/** Where a script spells out what the compiler does not compare with the record. */
function spelledIn(script: string): readonly string[] {
  return Array.from(script.replaceAll(typed, '').matchAll(spelled), ([found]) => found).filter((found) =>
    name.test(found),
  );
}

test.each([
  ["page.querySelector('.hit > a')", 1],
  ["page.querySelectorAll<HTMLElement>('a[data-all]')", 1],
  ["item.dataset['clockChoice'] === '0'", 1],
  ["createElement('a', { 'data-day': day })", 1],
  ["one.closest('li')?.querySelector('input[type=\"search\"]')", 0],
  ['page.querySelector(`$'.concat("{'.menu' satisfies PartSelector}[open]`)"), 0],
  ['page.querySelector(`$'.concat("{'.menu' satisfies PartSelector}[data-open]`)"), 1],
  ["page.querySelector('.hit' satisfies PartSelector)", 0],
  ["createElement('a', { ['data-day' satisfies HookAttribute]: day })", 0],
])('%s spells out %i names', (script, count) => {
  expect(spelledIn(script)).toHaveLength(count);
});

test('scripts spell out no class name and no data attribute', () => {
  const found = scripts.flatMap(({ file, source }) => spelledIn(source).map((place) => `${file}: ${place}`));
  expect(found).toEqual([]);
});

test.each(keysOf(partClass))('%s is made by a component or a script and sought by a script', (part) => {
  const isSought = scripts.some(({ source }) =>
    source.includes(`'.${partClass[part]}' satisfies PartSelector`),
  );
  const isMade = makers.some(
    ({ source }) =>
      new RegExp(`\\bpartClass\\.${part}\\b`).test(source) ||
      source.includes(`'${partClass[part]}' satisfies PartClass`),
  );
  expect({ isSought, isMade }).toEqual({ isSought: true, isMade: true });
});

function namesIn(sources: readonly { readonly source: string }[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ source }) => Array.from(source.matchAll(pattern), ([, name = '']) => name));
}

const told = new Set([
  ...namesIn(makers, /\bhooks\(\{([\s\S]*?)\}\)/g).flatMap((written) =>
    Array.from(written.matchAll(/(?:^|[,{\s])(\w+)(?=\s*[:,}]|\s*$)/g), ([, hook = '']) => hook),
  ),
  ...namesIn(scripts, /'data-([\w-]+)' satisfies HookAttribute/g).map(toCamel),
]);
const asked = new Set([
  ...namesIn(scripts, /\bdataset\.(\w+)/g),
  ...namesIn(scripts, /['`]\[data-([\w-]+)[^'`]*['`] satisfies HookSelector/g).map(toCamel),
]);

function toCamel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

test.each([...asked].toSorted())('%s is told by a component or a script and read by a script', (name) => {
  expect(told).toContain(name);
});

test('what pages may tell, a script reads', () => {
  const named = namesIn([{ source: readFileSync(recordFile, 'utf8') }], /^ {2}readonly (\w+): /gm);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !asked.has(name))).toEqual([]);
});
