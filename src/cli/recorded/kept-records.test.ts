import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { storyFiles } from '../../../bench/build/story/story-files.ts';
import { createArticleIndex } from '../ingest/store/article-index.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-records-'));
const folder = join(root, 'articles');
const file = join(root, '.receipts/.known-articles.json');
const articles = [...storyFiles(60)].filter(([path]) => path.startsWith('articles/'));
const [[firstPath, firstText]] = articles as [readonly [string, string]];
const first = join(root, firstPath);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of articles) writeFileSync(join(root, path), text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the index says of every article, and the faults that it names. */
function readIndex(isDryRun = false) {
  const faults: string[] = [];
  const index = createArticleIndex({
    folder,
    kept: { file, isDryRun },
    onFault: (notices) => faults.push(...notices.map(({ rule }) => rule)),
  });
  index.refresh();
  return {
    faults,
    told: articles.flatMap(([path]) => index.named(path.slice('articles/'.length).replace('.md', '.txt'))),
  };
}

test('what was kept says the same as the articles', () => {
  const read = readIndex();
  expect(read.told).toHaveLength(60);
  expect(existsSync(file)).toBe(true);
  expect(readIndex()).toEqual(read);
});

test('a dry run keeps nothing', () => {
  readIndex(true);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['it was deleted', () => rmSync(file)],
  ['it is half written', () => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 500))],
  [
    'another schema wrote it',
    () => writeFileSync(file, readFileSync(file, 'utf8').replace(/"schema":"\w/, '"schema":"x')),
  ],
])('the articles are read anew where %s', (_, spoil) => {
  const read = readIndex();
  spoil();
  expect(readIndex()).toEqual(read);
});

test('a changed article is read anew, though its file has the same size and time', () => {
  readIndex();
  const changed = firstText.replace(
    /"sha256":"\w/,
    (found) => `${found.slice(0, -1)}${found.endsWith('0') ? '1' : '0'}`,
  );
  const time = new Date('2031-01-01T00:00:00Z');
  utimesSync(first, time, time);
  writeFileSync(first, changed);
  utimesSync(first, time, time);
  const [, sha256] = /"sha256":"(\w+)"/.exec(changed) ?? [];
  expect(readIndex().told[0]?.sha256).toBe(sha256);
});

test('an article that is not valid is said to be so every time', () => {
  writeFileSync(first, firstText.replace('rights: "digest"', 'rights: "all"'));
  const read = readIndex();
  expect(read.faults).toHaveLength(1);
  expect(readIndex()).toEqual(read);
});
