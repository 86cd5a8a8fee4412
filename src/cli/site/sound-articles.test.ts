import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { joinPublished } from '../../collections/join-published.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
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

/** Changes one file of the content; a new one where a former is named. */
function edit(name: string, change: (text: string) => string, former = name): void {
  writeFileSync(join(content, name), change(readFileSync(join(content, former), 'utf8')));
}

test('where another article changed, that one alone is asked about', () => {
  edit('articles/ready-on-the-quay.md', (text) => text.replace(/^title: .*$/m, 'title: Chairs on the quay'));
  const { isSound } = read();
  const asked = published().articles.filter((article) => !isSound(article));
  expect(asked.map(({ id }) => id)).toEqual(['ready-on-the-quay']);
});

test('a person who stands in a draft alone makes nobody ask', () => {
  const toDraft = (text: string) =>
    text.replace('\nquotes:', '\ndraft: true\nquotes:').replaceAll('[kasparin]', '[holm]');
  edit('articles/draft.md', toDraft, 'articles/ready-on-the-quay.md');
  for (const name of ['Ada Holm', 'Ada Holm Anew']) {
    writeFileSync(
      join(content, 'people/holm.yaml'),
      `name: ${name}\nspellings: [Holm]\nroles:\n  - { title: Pilot }\n`,
    );
    expect(readContentFolder(content).people.map((person) => person.name)).toContain(name);
    expect(countAsked(read())).toBe(0);
  }
});

test('a name that makes a speaker wrong stops the next build, though every article was sound', () => {
  edit('people/aasen.yaml', (text) =>
    text.replace(/^name: .*\nspellings: .*$/m, 'name: Ada Holm\nspellings: [Holm]'),
  );
  edit('people/kasparin.yaml', (text) => text.replace('[Kasparin,', '[Kasparin, Aasen,'));
  expect(() => joinPublished(published(), content, () => true)).not.toThrow();
  expect(() => joinPublished(published(), content, read().isSound)).toThrow(
    /speaker” is Ada Holm, .* “Aasen said”, name Ilya Kasparin/,
  );
});

test('an office is asked about where words name one such, and nowhere else', () => {
  edit('people/aasen.yaml', (text) => text.replace('Chief pilot of Sundholm', 'Chief steward of Sundholm'));
  expect(countAsked(read())).toBe(0);
  edit('people/kasparin.yaml', (text) =>
    text.replace(/title: .* \}/, 'title: Harbour minister of Sundholm }'),
  );
  const { isSound } = read();
  const asked = published().articles.filter((article) => !isSound(article));
  expect(asked.map(({ id }) => id)).toEqual(['ready-on-the-quay', 'two-stories-of-one-night']);
});

test('an office that makes a speaker wrong stops the next build, though every article was sound', () => {
  edit('articles/ready-on-the-quay.md', (text) =>
    text.replace('printed: He hoped', 'printed: The governor hoped'),
  );
  read().keep({ disk: nodeDisk });
  expect(() => joinPublished(published(), content, read().isSound)).not.toThrow();
  edit('people/kasparin.yaml', (text) => text.replace(/title: .* \}/, 'title: Governor of the ports }'));
  expect(() => joinPublished(published(), content, read().isSound)).toThrow(
    /speaker” is .*Tveit, .* “The governor hoped”, name “governor”, which is Ilya Kasparin/,
  );
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
