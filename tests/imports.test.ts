import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import {
  findCircles,
  type ImportGraph,
  readImportGraph,
  readImports,
  toFolderGraph,
} from './import-graph.ts';
import { findLongFunctions } from './long-functions.ts';
import { findWideFunctions } from './wide-functions.ts';

/** What each folder of src may import from the others. Folders that are not listed may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  text: ['messages'],
  domain: ['messages', 'text'],
  check: ['messages', 'text'],
  ingest: ['text', 'domain'],
  search: ['messages', 'text'],
  derive: ['messages', 'text', 'domain', 'search', 'check'],
  propose: ['text', 'domain', 'ingest', 'derive'],
  browser: ['messages', 'text', 'domain', 'search', 'check'],
  markdown: ['messages', 'text', 'domain', 'derive'],
  exports: ['messages', 'text', 'domain', 'derive', 'search'],
  collections: ['messages', 'text', 'domain', 'check', 'ingest', 'derive', 'search', 'markdown', 'exports'],
  desk: ['text', 'domain', 'ingest', 'derive', 'propose', 'markdown', 'collections', 'cli', 'styles'],
};

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test.each(Object.entries(mayImport))('src/%s imports only %j', (folder, allowed) => {
  const files = globSync(`src/${folder}/**/*.{ts,tsx}`).filter((file) => !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    readImports(file)
      .map(folderOf)
      .filter((target) => target !== folder && !allowed.includes(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** What runs in the editor's browser, or is tested without a disk: no node, no command, no schema's folder. */
const ofDeskPage = /^src\/desk\/(?:protocol|text|records|sheet|decide|page)\//;
const forDeskPage =
  /^src\/(?:text|domain|derive|ingest|propose|styles|desk\/(?:protocol|text|records|sheet|decide|page))\//;

test('the page of the desk knows nothing of the disk, and nothing of the site knows the desk', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').filter((file) => !file.endsWith('.test.ts'));
  const reaching = files.flatMap((file) =>
    readImports(file)
      .filter((target) =>
        ofDeskPage.test(file)
          ? !forDeskPage.test(target)
          : !file.startsWith('src/desk/') && target.startsWith('src/desk/'),
      )
      .map((target) => `${file} → ${target}`),
  );
  expect(files.some((file) => ofDeskPage.test(file))).toBe(true);
  expect(reaching).toEqual([]);
});

test('components get what they show: none asks for the world', () => {
  const files = globSync('src/components/**/*.astro');
  expect(files.length).toBeGreaterThan(0);
  const asking = files.filter((file) =>
    readImports(file).some((target) => folderOf(target) === 'collections'),
  );
  expect(asking).toEqual([]);
});

/** What of node:fs changes a disk. */
const writing =
  /\b(?:write|append|copyFile|cp|rename|link|symlink|mkdir|mkdtemp|rm|rmdir|unlink|truncate|createWrite)\w*\b/g;
const importOfFs = /import\s[^;]*?from 'node:fs(?:\/promises)?'/g;

test('whatever src writes goes through src/cli/disk, which writes whole files or none', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').filter(
    (file) => !file.endsWith('.test.ts') && !file.startsWith('src/cli/disk/'),
  );
  const wrong = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(importOfFs) ?? [])
      .flatMap((line) => line.match(writing) ?? [])
      .map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
  expect("import { writeFileSync } from 'node:fs'".match(importOfFs)?.[0].match(writing)).toEqual([
    'writeFileSync',
  ]);
});

test('pages are short: they choose data and pick components', () => {
  const templateStart = /^---\n[\s\S]*?\n---\n/;
  const long = globSync('src/pages/**/*.astro').filter(
    (file) => (templateStart.exec(readFileSync(file, 'utf8'))?.[0].split('\n').length ?? 0) > 42,
  );
  expect(long).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
  const graph = readImportGraph('{src,tests,bench}/**/*.{ts,tsx,astro}');
  expect(graph.size).toBeGreaterThan(100);
  const circles = findCircles(graph);
  expect(circles.map((way) => way.join(' → '))).toEqual([]);
});

/** Each folder is a room of its own, and one with all that is in it: neither may lead back to itself. */
const rooms = readImportGraph('src/**/!(*.test).{ts,tsx,astro}');
const deepest = Math.max(...[...rooms.keys()].map((file) => file.split('/').length - 1));

test.each(Array.from({ length: deepest - 1 }, (_, index) => index + 2))(
  'no folder of src imports itself by way of others, %i folders deep',
  (depth) => {
    const folders = toFolderGraph(rooms, depth);
    expect(folders.size).toBeGreaterThan(10);
    expect(findCircles(folders).map((way) => way.join(' → '))).toEqual([]);
  },
);

/** A folder that is wider is hard to know by heart: it holds two notions. */
const widest = 25;

test('no folder of src holds more files than a reader takes in', () => {
  const byFolder = Map.groupBy(rooms.keys(), (file) => dirname(file));
  expect(byFolder.size).toBeGreaterThan(10);
  const wide = [...byFolder].filter(([, inside]) => inside.length > widest);
  expect(wide.map(([folder, inside]) => `${folder}: ${inside.length} files`)).toEqual([]);
});

/** What is longer does not fit on a screen: it does several things, and each has a name. */
const mostLines = 40;

test('no function of src is longer than a screen', () => {
  const code = `const rows = {\n  say() {\n${'    tell();\n'.repeat(mostLines - 1)}  },\n};\n`;
  expect(findLongFunctions({ name: 'rows.ts', code }, mostLines)).toEqual(['say: 41 lines']);
  const long = [...rooms.keys()].flatMap((name) =>
    findLongFunctions({ name, code: readFileSync(name, 'utf8') }, mostLines).map(
      (found) => `${name}: ${found}`,
    ),
  );
  expect(long).toEqual([]);
});

/** A call with more does not say what is what: some of it belongs together, and has a name. */
const mostParameters = 3;

test('no function of src takes more than three things', () => {
  const code = `export async function say<T extends A<B, C>>(a: T, { b, c }: D, e: (f: F, g: G) => H, i = [1, 2]) {}
const tell = (a: A, b: B, c: C, d: D): E => d;
function* rest(a: A, b: B, { c, d }: { readonly c: C; readonly d: D },) {}
const sum = (a + b) * f(c, d, e, g);`;
  expect(findWideFunctions(code, mostParameters)).toEqual(['say: 4 parameters', 'tell: 4 parameters']);
  const wide = [...rooms.keys()].flatMap((name) =>
    findWideFunctions(readFileSync(name, 'utf8'), mostParameters).map((found) => `${name}: ${found}`),
  );
  expect(wide).toEqual([]);
});

/** One that is longer tells of several things: each has its file, and what they share another. */
const mostLinesOfTests = 250;

test('no file of tests is longer than a reader takes in', () => {
  const files = globSync('{src,tests,bench}/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(100);
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length - 1 > mostLinesOfTests);
  expect(long).toEqual([]);
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

const house: ImportGraph = new Map([
  ['house/hall/door', ['house/hall/stairs/step']],
  ['house/hall/stairs/step', ['house/loft/bed']],
  ['house/loft/bed', ['house/hall/lamp']],
  ['house/hall/lamp', []],
]);

test.each([
  [1, []],
  [2, [['house/hall', 'house/loft', 'house/hall']]],
  [3, [['house/hall', 'house/hall/stairs', 'house/loft', 'house/hall']]],
])('folders go in a circle when files in them do not, looking %i folders deep', (depth, circles) => {
  expect(findCircles(house)).toEqual([]);
  expect(findCircles(toFolderGraph(house, depth))).toEqual(circles);
});
