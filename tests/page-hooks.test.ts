import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Scripts find their way in a page by class names and data attributes that components give it. A name that only one of
 * the two still knows breaks a page without a word; here it is named.
 */

const read = (pattern: string) =>
  globSync(pattern)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'));
const scripts = read('src/browser/**/*.ts');
const makers = [...read('src/**/*.astro'), ...scripts];

const selector = /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(?:'([^']*)'|`([^`]*)`)/g;
const className = /(?<![\w-])\.([a-z][\w-]*)/g;
const dataName = /\[(data-[a-z-]+)/g;

const datasetName = /\.dataset(?:\['(\w+)'\]|\.(\w+))/g;

function soughtBy(script: string): readonly string[] {
  const selected = Array.from(
    script.matchAll(selector),
    ([, plain, template]) => plain ?? template ?? '',
  ).flatMap((text) => [
    ...Array.from(text.matchAll(className), ([, name = '']) => `.${name}`),
    ...Array.from(text.matchAll(dataName), ([, name = '']) => name),
  ]);
  const asked = Array.from(script.matchAll(datasetName), ([, key, name]) => toAttribute(key ?? name ?? ''));
  return [...selected, ...asked];
}

const classList =
  /\bclass(?:Name|:list)?['"]?\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|\{([^}]*)\}|\[([^\]]*)\])/g;
const attribute = /\s(data-[a-z-]+)(?=[=\s/>])|['"](data-[a-z-]+)['"]\s*:/g;
const dataset = /\.dataset(?:\['(\w+)'\]|\.(\w+)) (?:\?\?)?= /g;

function madeBy(source: string): readonly string[] {
  return [
    ...Array.from(source.matchAll(classList), (found) => found.slice(1).join(' ')).flatMap((names) =>
      Array.from(names.matchAll(/[a-z][\w-]*/g), ([name]) => `.${name}`),
    ),
    ...Array.from(source.matchAll(attribute), ([, written, key]) => written ?? key ?? ''),
    ...Array.from(source.matchAll(dataset), ([, key, name]) => toAttribute(key ?? name ?? '')),
  ];
}

function toAttribute(name: string): string {
  return `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const sought = [...new Set(scripts.flatMap(soughtBy))].toSorted();
const made = new Set(makers.flatMap(madeBy));

test('scripts look for something', () => {
  expect(sought.length).toBeGreaterThan(25);
});

test.each(sought)('%s is sought by a script and made by a component or a script', (name) => {
  expect(made).toContain(name);
});

test.each([
  ["page.querySelector('.hit > a[data-all]')", ['.hit', 'data-all']],
  ['one.closest<HTMLElement>(`a[data-facet][href="/"]`)', ['data-facet']],
  ["item.dataset['clockChoice'] === '0'", ['data-clock-choice']],
])('%s is read', (script, names) => {
  expect(soughtBy(script)).toEqual(names);
});
