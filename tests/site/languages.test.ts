/** The invented story as a site in Russian, and as one whose texts are marked: all that the frame says is of the catalogue. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, expect, test } from 'vitest';
import { cacheOf } from '../../src/cli/site/cache-of.ts';
import { readCatalogue } from '../../src/collections/published/read-catalogue.ts';
import { catalogueElement } from '../../src/messages/catalogue.ts';
import { exampleFolder } from '../example-folder.ts';
import { type BuiltPage, elementsOf, readBuiltPages } from './built-pages.ts';
import { hasClass, toText } from './graded-elements.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the story in a language of its own, or as the environment asks for. */
function build(language: string, asked: Readonly<Record<string, string>> = {}) {
  const [content, out] = [join(folder, `${language}-content`), join(folder, language)];
  cpSync(exampleFolder, content, { recursive: true });
  appendFileSync(join(content, 'story.yaml'), `\nlanguage: ${language}\n`);
  const env = { PATH: process.env['PATH'], ...asked };
  const words = ['src/cli/dateline.ts', 'build', '--content', content, '--out', out];
  const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  rmSync(cacheOf(content), { recursive: true, force: true });
  if (!existsSync(out)) throw new Error(stderr);
  return { said: stdout, pages: readBuiltPages(out) };
}

const russian = build('ru');
const { texts, ofScripts = [], drafts = 0, missing = 0 } = readCatalogue('ru');

/** What the catalogue has for a text; English where nobody translated it yet. */
const say = (text: string): string => String(texts[text] ?? text);

function pageAt({ pages }: ReturnType<typeof build>, address: string): BuiltPage {
  const page = pages.find((each) => each.address === address);
  if (page === undefined) throw new Error(`${address} was not built.`);
  return page;
}

const partOf = (page: BuiltPage, name: string): Element | undefined =>
  elementsOf(page).find((element) => hasClass(element, name));

test('every page says that it is in Russian', () => {
  expect(russian.pages.length).toBeGreaterThan(80);
  const others = russian.pages.filter(({ html }) => !html.includes('<html lang="ru"'));
  expect(others.map(({ address }) => address)).toEqual([]);
});

test('the way around the site is in Russian', () => {
  const nav = partOf(pageAt(russian, '/'), 'site-nav');
  const names = nav?.children.flatMap((child) => (child.type === 'element' ? [toText(child).trim()] : []));
  const sections = ['Coverage', 'Timeline', 'Quotes', 'Side by side', 'People', 'Check', 'About'];
  expect(names).toEqual(sections.map(say));
});

test('numbers take the form that Russian has for them', () => {
  const three = texts['{0} report was saved as files.'];
  const few = typeof three === 'object' ? (three[1] ?? '') : '{0} reports were saved as files.';
  expect(pageAt(russian, '/about/').html).toContain(few.replace('{0}', '3'));
});

test('the headline of a report stands in the marks that Russian has', () => {
  const origin = partOf(pageAt(russian, '/articles/treaty-signed-by-night/'), 'origin');
  const headline = say('“{0}”').replace('{0}', 'Harbour treaty signed after a night of talks');
  expect(origin && toText(origin)).toContain(headline);
});

test('a page gives its scripts what they say', () => {
  const given = elementsOf(pageAt(russian, '/quotes/'), 'script').find(
    ({ properties }) => properties['id'] === catalogueElement,
  );
  const said: unknown = JSON.parse(
    given?.children.map((child) => 'value' in child && child.value).join('') || '{}',
  );
  const own = Object.fromEntries(ofScripts.map((text) => [text, texts[text]]));
  expect(said).toEqual(ofScripts.length === 0 ? {} : { language: 'ru', texts: own });
});

test('reports in English say so word by word where the site is in Russian', () => {
  const quotes = elementsOf(pageAt(russian, '/quotes/'), 'span').filter(
    ({ properties }) => properties['lang'] === 'en',
  );
  expect(quotes.length).toBeGreaterThan(5);
});

test('a card that travels says the language of the words on it', () => {
  const cards = russian.pages.filter(({ address }) => address.startsWith('/embed/quote/'));
  const said = cards.map((card) =>
    elementsOf(card, 'blockquote').every(({ children }) =>
      children.some((child) => child.type === 'element' && child.properties['lang'] === 'en'),
    ),
  );
  expect(said.length).toBeGreaterThan(5);
  expect(said).not.toContain(false);
});

test('readers and makers are told how many texts nobody reviewed or translated', () => {
  const about = pageAt(russian, '/about/').html;
  expect(about).toContain('id="language"');
  for (const count of [drafts, missing].filter((each) => each > 0)) {
    expect(about).toContain(new Intl.NumberFormat('ru').format(count));
    expect(russian.said).toContain(String(count));
  }
  expect(drafts + missing).toBeGreaterThan(0);
});

test('no word of the frame stands outside the catalogue', () => {
  const marked = build('en', { SITE_LANGUAGE: 'en-XA' });
  const framing = ['site-header', 'site-footer', 'skip-link'];
  const loose = marked.pages.flatMap((page) =>
    framing.flatMap((name) => {
      const part = partOf(page, name);
      // What a report of an error quotes of the page is the page’s.
      const words = part === undefined ? '' : toText(part).replace(/⟦[^⟦⟧]*⟧/g, '');
      const left = words.replaceAll('The Harbour File', '').split('⟦')[0] ?? '';
      return /\p{L}{2}/u.test(left) ? [`${page.address}: ${left.trim()}`] : [];
    }),
  );
  expect(marked.pages.length).toBeGreaterThan(80);
  expect(loose).toEqual([]);
});
