/** The built site as a machine reads it: links, anchors, titles, headings, valid HTML, nothing from elsewhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/collections/content-folder.ts';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { isOwnId } from '../../src/domain/site/former-anchors.ts';
import { type BuiltPage, elementsOf, isBuilt, readBuiltPages, sampleAddresses } from './built-pages.ts';
import { placed, textsIn, toText } from './graded-elements.ts';

const pages = readBuiltPages();
const origin = 'https://here.example';
const dossier = buildDossier(readPublishedContent(contentFolder()));

function attributesOf(page: BuiltPage, name: string): readonly string[] {
  return elementsOf(page).flatMap(({ properties }) =>
    properties[name] === undefined ? [] : [String(properties[name])],
  );
}

test('has a page for every report, quote, person and outlet', () => {
  const wanted = [
    ...dossier.articles.map(({ id }) => addresses.article(id)),
    ...dossier.quotes.map(({ article, quote }) => addresses.quote(article.id, quote.id)),
    ...dossier.people.map(({ id }) => addresses.person(id)),
    ...dossier.outlets.map(({ id }) => addresses.outlet(id)),
    addresses.home,
    addresses.articles,
    addresses.timeline,
    addresses.quotes,
    addresses.people,
    addresses.about,
    addresses.sources,
    '/404.html',
  ];
  expect(wanted.filter((address) => !pages.some((page) => page.address === address))).toEqual([]);
});

test('holds nothing of the desk, which lives in the development server alone', () => {
  const files = globSync('dist/**/*', { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const ofDesk = /x-desk-token|dateline-desk|preact|codemirror|\/desk\/call/i;
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => ofDesk.test(path + readFileSync(path, 'latin1')))).toEqual([]);
  expect(readFileSync('src/desk/protocol/desk-address.ts', 'latin1')).toMatch(ofDesk);
});

test('leads every internal link and anchor to something', () => {
  const anchors = new Map(pages.map((page) => [page.address, new Set(attributesOf(page, 'id'))]));
  const broken = pages.flatMap((page) =>
    elementsOf(page, 'a', 'link').flatMap(({ properties }) => {
      const url = new URL(String(properties['href'] ?? ''), origin + page.address);
      if (url.origin !== origin) return [];
      const target = anchors.get(url.pathname);
      if (!isBuilt(url.pathname)) return [`${page.address} → ${url.pathname}`];
      return url.hash === '' || target?.has(decodeURIComponent(url.hash.slice(1)))
        ? []
        : [`${page.address} → ${url.pathname}${url.hash}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('has an anchor for every event and for every quote in its report', () => {
  const ids = new Map(pages.map((page) => [page.address, new Set(attributesOf(page, 'id'))]));
  const idsAt = (address: string) => ids.get(address) ?? new Set();
  const missing = [
    ...dossier.events.filter(({ id }) => !idsAt(addresses.timeline).has(id)).map(({ id }) => `event ${id}`),
    ...dossier.quotes
      .filter(({ article, quote }) => !idsAt(addresses.article(article.id)).has(quote.id))
      .map(({ id }) => `quote ${id}`),
  ];
  expect(missing).toEqual([]);
});

test('gives every page one h1, a title of its own and a description', () => {
  const titles = pages.map((page) =>
    JSON.stringify(elementsOf(page, 'title').map(({ children }) => children)),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(pages.filter((page) => elementsOf(page, 'h1').length !== 1).map(({ address }) => address)).toEqual(
    [],
  );
  const isDescription = ({ properties }: { properties: Record<string, unknown> }) =>
    properties['name'] === 'description' && properties['content'] !== '';
  expect(
    pages.filter((page) => !elementsOf(page, 'meta').some(isDescription)).map(({ address }) => address),
  ).toEqual([]);
});

test('loads nothing from elsewhere and carries a policy that says so', () => {
  const loading = pages.flatMap((page) =>
    elementsOf(page, 'script', 'img', 'iframe', 'source', 'link').flatMap(({ tagName, properties }) => {
      const address = String(properties['src'] ?? properties['href'] ?? '/');
      return new URL(address, origin).origin === origin ? [] : [`${page.address}: ${tagName} ${address}`];
    }),
  );
  expect(loading).toEqual([]);
  const unsafe = pages.filter(
    ({ html }) =>
      !/<meta http-equiv="content-security-policy" content="default-src 'none';/.test(html) ||
      /unsafe-|<[^>]+ style=|<[^>]+ on[a-z]+=/.test(html),
  );
  expect(unsafe.map(({ address }) => address)).toEqual([]);
});

test('has no id twice on a page', () => {
  const twice = pages.flatMap((page) => {
    const ids = attributesOf(page, 'id');
    return new Set(ids).size === ids.length ? [] : [page.address];
  });
  expect(twice).toEqual([]);
});

test('gives what is recorded ids that no part of a page has, and keeps the bare ones as places alone', () => {
  const faults = pages.flatMap((page) =>
    elementsOf(page).flatMap(({ tagName, properties, children }) => {
      const id = properties['id'];
      if (typeof id !== 'string' || /^[a-z]+--/.test(id)) return [];
      const isPlace = tagName === 'span' && children.length === 0;
      return isPlace === isOwnId(id) ? [`${page.address}#${id}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('says on its About page what a host that sends no headers loses', () => {
  const about = pages.find(({ address }) => address === '/about/')?.html ?? '';
  const [, lost = ''] = /<h2 id="host">([\s\S]*?)<\/ul>/.exec(about) ?? [];
  for (const word of [
    'a host that sends none',
    'inside its own',
    'keep hold of its window',
    'HTTPS',
    'camera',
    'not fetched again',
  ])
    expect(lost).toContain(word);
});

test('leads every anchor of before to the part that it named', () => {
  const former = pages.flatMap((page) => {
    const ids = new Set(attributesOf(page, 'id'));
    return [...ids].flatMap((id) => {
      const [, bare = ''] = /^(?:quote|event|fact|source)--(.+)$/.exec(id) ?? [];
      const was = bare.replace('--', '-');
      return was === '' ? [] : [{ was, isThere: ids.has(was), page: page.address }];
    });
  });
  const lost = former.filter(
    ({ was, isThere, page }) => !isThere && !isOwnId(was) && !page.startsWith('/cite/'),
  );
  expect(former.length).toBeGreaterThan(60);
  expect(lost).toEqual([]);
});

test('is valid HTML', async () => {
  const addressesHere = new Set(sampleAddresses());
  const sampled = pages.filter(({ address }) => addressesHere.has(address));
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'valid-id': ['error', { relaxed: true }],
      'no-inline-style': 'error',
    },
  });
  const reports = await Promise.all(
    sampled.map(async ({ address, html }) => ({ address, report: await validator.validateString(html) })),
  );
  const problems = reports.flatMap(({ address, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${address}:${line} ${message} [${ruleId}]`),
    ),
  );
  expect(problems).toEqual([]);
  expect(
    pages.filter(({ html }) => !html.trimEnd().endsWith('</html>')).map(({ address }) => address),
  ).toEqual([]);
});

test('prints every quote with exactly the words that were recorded', () => {
  const wrong = dossier.quotes.filter(({ article, quote }) => {
    const page = pages.find(({ address }) => address === addresses.quote(article.id, quote.id));
    const [blockquote] = page === undefined ? [] : elementsOf(page, 'blockquote');
    const printed = blockquote === undefined ? '' : textOf(blockquote).replace(/\s+/g, ' ').trim();
    return printed !== `“${dossier.quotes.find(({ id }) => id === `${article.id}/${quote.id}`)?.text}”`;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

function textOf(node: { readonly value?: string; readonly children?: readonly unknown[] }): string {
  if (node.value !== undefined) return node.value;
  return (node.children ?? []).map((child) => textOf(child as { value?: string })).join('');
}

test('a name in another script says so, for who listens to it', () => {
  const other = /[^\p{Script=Latin}\P{L}]/u;
  const loose = pages.flatMap(({ address, tree }) =>
    textsIn(tree)
      .filter(({ text }) => other.test(text))
      .filter(({ around }) => around.some(({ tagName }) => tagName === 'body'))
      .filter(({ around }) => around.every(({ properties: { lang = 'en' } }) => lang === 'en'))
      .map(({ text }) => `${address}: ${text}`),
  );
  expect(loose).toEqual([]);
});

/** A quotation is its own name: whoever listens goes from one to the next as from heading to heading. */
const isQuotation = (element: Element) =>
  placed(element).some(({ element: inner }) => ['blockquote', 'q'].includes(inner.tagName)) ||
  toText(element).trim().startsWith('“');

test('an entry of a list that is more than a line has a heading, by which one goes from one to the next', () => {
  const entries = pages.flatMap((page) =>
    elementsOf(page, 'li', 'article').map((entry) => ({
      entry,
      address: page.address,
      inside: placed(entry).map(({ element }) => element.tagName),
    })),
  );
  const long = entries.filter(({ inside }) => inside.some((name) => ['p', 'dl'].includes(name)));
  expect(long.length).toBeGreaterThan(0);
  const without = long
    .filter(({ inside }) => !inside.some((name) => /^h[1-6]$/.test(name)))
    .filter(({ entry }) => !isQuotation(entry));
  expect(without.map(({ entry, address }) => `${address}: ${toText(entry).slice(0, 80)}`)).toEqual([]);
});

test('no link is inside of what is told as one picture', () => {
  const inside = pages.flatMap((page) =>
    elementsOf(page)
      .filter(({ properties }) => properties['role'] === 'img')
      .filter((element) => placed(element).some(({ element: inner }) => inner.tagName === 'a'))
      .map((element) => `${page.address}: ${toText(element).slice(0, 80)}`),
  );
  expect(inside).toEqual([]);
});
