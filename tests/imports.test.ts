import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src may import from the others. Folders that are not listed may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ingest: ['domain'],
  search: [],
  derive: ['domain', 'search'],
  browser: ['domain', 'search'],
  markdown: ['domain', 'derive'],
  exports: ['domain', 'derive'],
  collections: ['domain', 'derive', 'search', 'markdown', 'exports'],
};

const importedPath = /(?:from|import) '(\.{1,2}\/[^']+)'/g;

function folderOf(file: string): string {
  return normalize(file).replaceAll('\\', '/').split('/')[1] ?? '';
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  return Array.from(code.matchAll(importedPath), ([, path = '']) => folderOf(join(dirname(file), path)));
}

test.each(Object.entries(mayImport))('src/%s imports only %j', (folder, allowed) => {
  const files = globSync(`src/${folder}/**/*.ts`).filter((file) => !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    importsOf(file)
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
