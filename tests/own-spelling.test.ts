import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFolder } from '../src/collections/read-content-folder.ts';

/** Fields whose words are somebody else’s, or no prose. */
const notOurs = new Set([
  'words',
  'printed',
  'headline',
  'spellings',
  'name',
  'url',
  'id',
  'file',
  'list',
  'source',
]);
const marked = /“[^”]*”|‘[^’]*’|`[^`]*`|\[[^\]]*\]\([^)]*\)/g;
const spelledWithZ = /\b(?!\w*(?:size|prize|seize)\w*\b)\w{3,}iz(?:e|ed|es|ing|ation|ations)\b/gi;

function ownStrings(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notOurs.has(key) ? [] : ownStrings(inner, `${at}.${key}`),
  );
}

function wordsWithZ(texts: readonly (readonly [string, string])[]): readonly string[] {
  return texts.flatMap(([at, text]) =>
    Array.from(text.replaceAll(marked, ' ').matchAll(spelledWithZ), ([word]) => `${at}: ${word}`),
  );
}

test.each(['content', 'examples/harbour-treaty/content'])(
  'the texts of ours in %s are spelled with -ise',
  (folder) => expect(wordsWithZ(ownStrings(readContentFolder(folder), folder))).toEqual([]),
);

test('so are the documents', () => {
  const files = globSync(['*.md', 'docs/**/*.md', 'examples/**/README.md']);
  const texts = files.map(
    (file) => [file, readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, ' ')] as const,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(wordsWithZ(texts)).toEqual([]);
});

test.each([
  ['They finalize it.', ['finalize']],
  ['The size of a prize, “they finalize”, and `tokenize`.', []],
])('reads “%s”', (text, words) => {
  expect(wordsWithZ([['x', text]])).toEqual(words.map((word) => `x: ${word}`));
});
