import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCircles, readImportGraph, readImports } from './import-graph.ts';

/** What each folder of src may import from the others. Folders that are not listed may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  domain: ['text'],
  ingest: ['text', 'domain'],
  search: ['text'],
  derive: ['text', 'domain', 'search'],
  browser: ['text', 'domain', 'search'],
  markdown: ['text', 'domain', 'derive'],
  exports: ['text', 'domain', 'derive'],
  collections: ['text', 'domain', 'derive', 'search', 'markdown', 'exports'],
};

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test.each(Object.entries(mayImport))('src/%s imports only %j', (folder, allowed) => {
  const files = globSync(`src/${folder}/**/*.ts`).filter((file) => !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    readImports(file)
      .map(folderOf)
      .filter((target) => target !== folder && !allowed.includes(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('pages are short: they choose data and pick components', () => {
  const templateStart = /^---\n[\s\S]*?\n---\n/;
  const long = globSync('src/pages/**/*.astro').filter(
    (file) => (templateStart.exec(readFileSync(file, 'utf8'))?.[0].split('\n').length ?? 0) > 42,
  );
  expect(long).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
  const graph = readImportGraph('{src,tests,bench}/**/*.{ts,astro}');
  expect(graph.size).toBeGreaterThan(100);
  const circles = findCircles(graph);
  expect(circles.map((way) => way.join(' → '))).toEqual([]);
});

test('a circle is told as the way round', () => {
  const graph = new Map([
    ['page', ['list', 'card']],
    ['list', ['card']],
    ['card', ['name']],
    ['name', ['list']],
  ]);
  expect(findCircles(graph)).toEqual([['list', 'card', 'name', 'list']]);
});
