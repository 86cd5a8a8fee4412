import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { joinPublished } from '../../collections/join-published.ts';
import { readPublishedContent } from '../../collections/read-published-content.ts';
import type { Content } from '../../domain/content.ts';
import { nodeDisk } from '../disk/disk.ts';
import { cacheOf } from './cache-of.ts';
import { readSoundArticles } from './sound-articles.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'sound-'));
  cpSync(exampleFolder, content, { recursive: true });
  read().keep({ disk: nodeDisk });
});
afterEach(() => {
  rmSync(cacheOf(content), { recursive: true, force: true });
  rmSync(content, { recursive: true });
});

const published = () => readPublishedContent(content);
const read = (of: { readonly code?: string | undefined; readonly isFresh?: boolean } = {}) =>
  readSoundArticles({ content, published: published(), code: 'code', isFresh: false, ...of });

/** How many articles would be asked about. */
function countAsked(
  { isSound }: ReturnType<typeof read>,
  { articles }: Pick<Content, 'articles'> = published(),
) {
  return articles.filter((article) => !isSound(article)).length;
}

test('what was sound is not asked about again', () => {
  expect(published().articles.length).toBeGreaterThan(2);
  expect(countAsked(read())).toBe(0);
});

test.each<[string, () => ReturnType<typeof read>]>([
  ['the code is another', () => read({ code: 'other' })],
  ['nobody knows the code', () => read({ code: undefined })],
  ['nothing that was kept is to be used', () => read({ isFresh: true })],
  [
    'a person changed',
    () => {
      const [first = '', ...others] = readdirSync(join(content, 'people'));
      expect(others.length).toBeGreaterThan(0);
      const file = join(content, 'people', first);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: (.*)$/m, 'name: $1 Anew'));
      return read();
    },
  ],
  [
    'the list is half written',
    () => {
      const list = join(cacheOf(content), 'sound-articles.json');
      expect(existsSync(list)).toBe(true);
      writeFileSync(list, readFileSync(list, 'utf8').slice(0, -5));
      return read();
    },
  ],
])('all are asked about where %s', (_, readAnew) => {
  expect(countAsked(readAnew())).toBe(published().articles.length);
});

test('a word that is not as it was proved stops the next build', () => {
  const { articles } = published();
  const [id = ''] = articles.flatMap((article) => (article.quotes.length > 0 ? [article.id] : []));
  const file = join(content, 'articles', `${id}.md`);
  const words = articles.find((article) => article.id === id)?.quotes[0]?.words ?? '';
  const [first = ''] = words.split(' ');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(words.slice(0, 12), `${first}x${words.slice(first.length, 12)}`),
  );
  expect(countAsked(read())).toBe(1);
  expect(() => joinPublished(published(), content, read().isSound)).toThrow(id);
});

test('another proof is asked about, though the article is the same', () => {
  const [proof = ''] = readdirSync(join(content, '.proofs'));
  writeFileSync(
    join(content, '.proofs', proof),
    `${readFileSync(join(content, '.proofs', proof), 'utf8')}\n`,
  );
  expect(countAsked(read())).toBe(1);
});
