/** The invented story, built for a path on a second host: everything lies under it, and everything is found there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { subPathSite } from '../example-folder.ts';
import { elementsOf, readBuiltPages } from './built-pages.ts';

const home = 'https://elsewhere.example/sub/file/';
const base = '/sub/file/';
const pages = readBuiltPages(subPathSite);
const ids = new Map(
  pages.map((page) => [page.address, new Set(elementsOf(page).map(({ properties }) => properties['id']))]),
);

/** What is wrong with a place that something leads to, as it is seen from a page; undefined where nothing is. */
function findFault(written: string, from: string): string | undefined {
  const url = new URL(written, new URL(from.slice(1), home));
  if (url.origin !== new URL(home).origin) return undefined;
  if (!url.pathname.startsWith(base)) return `${from} → ${written} lies outside`;
  const path = decodeURIComponent(url.pathname.slice(base.length - 1));
  if (!existsSync(join(subPathSite, path.endsWith('/') ? `${path}index.html` : path)))
    return `${from} → ${written} is not there`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.get(path)?.has(anchor) === true
    ? undefined
    : `${from} → ${written} has no such anchor`;
}

const leading = ['href', 'src', 'action', 'content', 'poster', 'dataIndex', 'dataAddress'] as const;

test('whatever a page leads to or loads lies under the path and is there', () => {
  expect(pages.length).toBeGreaterThan(80);
  const checked = pages.flatMap((page) =>
    elementsOf(page).flatMap(({ properties }) =>
      leading.flatMap((name) => {
        const value = String(properties[name] ?? '').replace(/^\d+; url=/, '');
        const isAddress =
          name === 'content' ? /^(?:https:\/\/elsewhere\.example|\/)/.test(value) : value !== '';
        // The folder of the search index has no page of its own.
        return isAddress
          ? [findFault(name === 'dataIndex' ? `${value}manifest.json` : value, page.address)]
          : [];
      }),
    ),
  );
  expect(checked.length).toBeGreaterThan(4000);
  expect(checked.filter((fault) => fault !== undefined)).toEqual([]);
});

const loaded =
  /url\(["']?(?!data:)([^)"']+)|["'`]((?:\.{1,2}\/|\/[\w./-]*_astro\/)[\w./-]+\.(?:js|css|woff2))["'`]/g;

test('whatever a style or a script loads lies under the path and is there', () => {
  const found = globSync(join(subPathSite, '_astro/*.{css,js}')).flatMap((file) => {
    const address = file.replaceAll('\\', '/').slice(subPathSite.length);
    const written = Array.from(
      readFileSync(file, 'utf8').matchAll(loaded),
      ([, style, script]) => style ?? script ?? '',
    );
    return written.map((each) => ({ address, written: each }));
  });
  expect(found.length).toBeGreaterThan(10);
  expect(found.flatMap(({ address, written }) => findFault(written, address) ?? [])).toEqual([]);
});

test('whatever names the site from away names its host and its path', () => {
  const canonical = pages.flatMap((page) =>
    elementsOf(page, 'link')
      .filter(({ properties }) => String(properties['rel']) === 'canonical')
      .map(({ properties }) => String(properties['href'])),
  );
  expect(canonical.length).toBeGreaterThan(80);
  expect(canonical.filter((address) => !address.startsWith(home))).toEqual([]);
  const feed = readFileSync(join(subPathSite, 'changes.xml'), 'utf8');
  const named = Array.from(feed.matchAll(/href="([^"]*)"|<id>([^<]*)/g), ([, link, id]) => link ?? id ?? '');
  expect(named.filter((address) => !address.startsWith(home) && !address.startsWith('urn:uuid:'))).toEqual(
    [],
  );
  expect(pages.find(({ address }) => address.startsWith('/quotes/treaty-signed'))?.html).toContain(
    `${home}quotes/treaty-signed`,
  );
});

test('hosts are told the path in every file that is for them', () => {
  const read = (name: string) => readFileSync(join(subPathSite, name), 'utf8');
  expect(read('_headers')).toContain('/sub/file/_astro/*\n');
  expect(read('.htaccess')).toContain('ErrorDocument 404 /sub/file/404.html');
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ start_url: base, scope: base, id: base });
  expect(read('opensearch.xml')).toContain(`template="${home}quotes/?q={searchTerms}"`);
  expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap.xml`);
});

test('the sitemap lists every page that counts for itself, and no other', () => {
  const listed = Array.from(
    readFileSync(join(subPathSite, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)/g),
    ([, loc]) => loc,
  );
  const counting = pages.filter((page) =>
    elementsOf(page, 'link').some(
      ({ properties }) =>
        String(properties['rel']) === 'canonical' && properties['href'] === `${home}${page.address.slice(1)}`,
    ),
  );
  expect(listed.toSorted()).toEqual(counting.map(({ address }) => `${home}${address.slice(1)}`).toSorted());
  expect(listed).toContain(`${home}articles/treaty-signed-by-night/`);
});

/** Every answer of the server that was none, and every fault that the browser told. */
function listenTo(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on(
    'response',
    (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`),
  );
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // A busy browser may leave out the transition between two pages, which it tells as an error.
  page.on('pageerror', (error) => error.message.startsWith('Transition was') || faults.push(String(error)));
  return faults;
}

test('a reader who searches finds, follows, copies and comes back', async ({ page }) => {
  const faults = listenTo(page);
  await page.goto('/');
  await expect(page).toHaveURL(/\/sub\/file\/$/);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/#search$/);
  await page.getByRole('searchbox').fill('tide');
  await page.keyboard.press('Enter');
  const hits = page.locator('[data-part="results"] .hit-link');
  await expect(hits.first()).toBeVisible();
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/\?q=tide/);
  const links = await page
    .locator('[data-part="results"] a[href]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(4);
  expect(links.flatMap((link) => findFault(link, '/quotes/') ?? [])).toEqual([]);
  await hits.first().click();
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/[^/]+\/[^/]+\/$/);
  await page.goBack();
  await expect(hits.first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the timeline filters in its place, and an unknown address has a page that leads back', async ({
  page,
}) => {
  const faults = listenTo(page);
  await page.goto('/sub/file/timeline/');
  await page.locator('[data-facet="kind"][data-value="held"]').first().click();
  await expect(page).toHaveURL(/\/sub\/file\/timeline\/\?kind=held/);
  expect(faults).toEqual([]);
  const answer = await page.goto('/sub/file/nobody/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Walk the timeline' }).click();
  await expect(page).toHaveURL(/\/sub\/file\/timeline\/$/);
});
