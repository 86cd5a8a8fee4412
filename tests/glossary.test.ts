import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
const exportedType = /^export (?:interface|type) (\w+)/gm;
const types = files.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(exportedType), ([, name = '']) => ({ name, file })),
);
const filesOf = Map.groupBy(types, ({ name }) => name);
const entries = Array.from(glossary.matchAll(/^\| [^|]+ \| `(\w+)` \|/gm), ([, name = '']) => name);
const twice = new Set((glossary.trimEnd().split('\n').at(-1) ?? '').split(', '));

test('the glossary has entries, each once', () => {
  expect(entries.length).toBeGreaterThan(25);
  expect(entries).toEqual([...new Set(entries)]);
});

test.each(entries)('%s is exported by exactly one file', (name) => {
  expect(filesOf.get(name)?.map(({ file }) => file) ?? []).toHaveLength(1);
});

test('no two files export types of one name, but for those that the glossary lists', () => {
  const wrong = [...filesOf]
    .filter(([name, places]) => places.length > 1 && !twice.has(name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
  expect(wrong).toEqual([]);
});
