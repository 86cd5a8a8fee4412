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

test('the glossary has entries, each once', () => {
  expect(entries.length).toBeGreaterThan(25);
  expect(entries).toEqual([...new Set(entries)]);
});

test.each(entries)('%s is exported by exactly one file', (name) => {
  expect(filesOf.get(name)?.map(({ file }) => file) ?? []).toHaveLength(1);
});

/** Astro gives these names to what any page or component may export. */
const ofAstro = new Set(['GET', 'getStaticPaths', 'prerender', 'Props']);
const exported = /^export (?:async )?(?:interface|type|function\*?|const|class) (\w+)/gm;
const namesOf = (file: string) =>
  Array.from(readFileSync(file, 'utf8').matchAll(exported), ([, name = '']) => ({ name, file }));

test('no two files export anything by one name', () => {
  const byName = Map.groupBy(files.flatMap(namesOf), ({ name }) => name);
  expect(byName.size).toBeGreaterThan(500);
  const wrong = [...byName]
    .filter(([name, places]) => places.length > 1 && !ofAstro.has(name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
  expect(wrong).toEqual([]);
});
