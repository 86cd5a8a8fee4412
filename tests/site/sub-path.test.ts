/** The invented story, built for a path on a second host: everything lies under it, and everything is found there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subPathSite } from '../example-folder.ts';
import { elementsOf, readBuiltPages } from './built-pages.ts';
import { base, createFaultFinder, home } from './find-fault.ts';

const pages = readBuiltPages(subPathSite);
const findFault = createFaultFinder(pages);

const leading = ['href', 'src', 'action', 'content', 'poster', 'dataIndex', 'dataAddress'] as const;

test('whatever a page leads to or loads lies under the path and is there', () => {
  expect(pages.length).toBeGreaterThan(80);
  const checked = pages.flatMap((page) =>
    elementsOf(page).flatMap(({ properties }) =>
      leading.flatMap((name) => {
        const value = String(properties[name] ?? '').replace(/^\d+; url=/, '');
        // The folders of the search index have no pages of their own.
        if (name === 'dataIndex')
          return (
            value.match(/\S+/g)?.map((folder) => findFault(`${folder}manifest.json`, page.address)) ?? []
          );
        const isAddress =
          name === 'content' ? /^(?:https:\/\/elsewhere\.example|\/)/.test(value) : value !== '';
        return isAddress ? [findFault(value, page.address)] : [];
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
