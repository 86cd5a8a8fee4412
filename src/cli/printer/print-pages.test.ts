import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nothingStays } from '../built/last-files.ts';
import { createNewSite } from '../built/new-site.ts';
import { nodeDisk } from '../disk/disk.ts';
import { listTree } from '../disk/list-tree.ts';
import { printPages } from './print-pages.ts';
import { assetsOf, modulesOf } from './printer.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'print-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const routeOf = (pathname: string) => ({
  pathname,
  type: pathname.includes('.') ? 'endpoint' : 'page',
  prerender: true,
  fallbackRoutes: [],
});

/** A printer as Astro bundles it, of a few pages: each by its path with the status that it answers. */
function writePrinter(pages: Readonly<Record<string, number>>) {
  const folder = join(root, 'printer');
  mkdirSync(join(assetsOf(folder), '_astro'), { recursive: true });
  mkdirSync(modulesOf(folder), { recursive: true });
  writeFileSync(join(assetsOf(folder), '_astro/page.css'), 'p { margin: 0 }');
  const routes = Object.keys(pages).map((pathname) => ({ routeData: routeOf(pathname) }));
  const app = `
    const pages = ${JSON.stringify(pages)};
    let styles;
    export const app = {
      manifest: { routes: ${JSON.stringify(routes)} },
      routeCache: { get: () => undefined, clearAll: () => undefined },
      setInternals: (internals) => { styles = internals.pagesByKeys.get('/').styles.sort(); },
      setOptions: () => {},
      getComponentByRoute: async ({ pathname }) => ({
        GET: () => new Response('file ' + pathname, { status: pages[pathname] }),
      }),
      render: async ({ url }, { routeData: { pathname } }) => {
        if (pages[pathname] === 500) throw new Error('planted mistake');
        return new Response(url + ' ' + styles, { status: pages[pathname] });
      },
    };`;
  writeFileSync(join(modulesOf(folder), 'prerender-entry.lake.mjs'), app);
  return { folder, styles: Object.freeze({ '/': Object.freeze(['b', 'a']) }) };
}

async function print(pages: Readonly<Record<string, number>>): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, 'site');
  const shown: string[] = [];
  const progress = {
    begin: () => undefined,
    show: ({ what = '' }) => shown.push(what),
    clear: () => undefined,
  };
  const home = { address: undefined, base: '/file/' };
  const site = createNewSite({ folder, last: nothingStays, disk: nodeDisk });
  await printPages({
    printer: writePrinter(pages),
    site,
    home,
    reasons: new Map(),
    progress,
  });
  const isFile = (pathname: string) => routeOf(pathname).type === 'endpoint';
  // Pages tell of files what is known once they are written.
  expect(shown).toEqual(Object.keys(pages).toSorted((a, b) => Number(isFile(b)) - Number(isFile(a))));
  const paths = listTree(folder).map(({ path }) => path);
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

test('every page stands in its place, beside scripts and styles', async () => {
  expect(await print({ '/': 200, '/people': 200, '/404': 404, '/feed.xml': 200 })).toEqual({
    '_astro/page.css': 'p { margin: 0 }',
    'index.html': 'http://localhost:4321/file/ a,b',
    'people/index.html': 'http://localhost:4321/file/people/ a,b',
    '404.html': 'http://localhost:4321/file/404/ a,b',
    'feed.xml': 'file /feed.xml',
  });
});

test.each([
  ['cannot be made', { '/people': 500 }, 'The page /people cannot be made: planted mistake'],
  ['leads elsewhere', { '/people': 301 }, 'The page /people answers with 301.'],
  ['is not there', { '/people': 404 }, 'The page /people answers with 404.'],
  [
    'stands where a file is',
    { '/_astro/page.css': 200 },
    'Two pages or files of the site would stand at /_astro/page.css.',
  ],
])('a page that %s stops the build', async (_, pages, message) => {
  await expect(print(pages)).rejects.toThrow(message);
});
