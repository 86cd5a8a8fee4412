import { expect, test } from 'vitest';
import { lazyPage } from '../../collections/keys/lazy-page.ts';
import { findKey, findProps, listPaths, type RoutesApp } from './list-paths.ts';

const segment = { dynamic: true, spread: false, content: 'id' };

function routeOf(name: string, pathname?: string) {
  return {
    route: `/${name}/[id]`,
    component: `${name}.astro`,
    pathname,
    params: ['id'],
    segments: [[{ dynamic: false, spread: false, content: name }], [segment]],
    type: 'page',
    prerender: true,
    fallbackRoutes: [],
  };
}

/** An app of a page that has no key, and of a route whose pages have one: it notes what is gathered. */
function beginApp() {
  const gathered: string[] = [];
  const pages = ['calm', 'storm'].map((id) =>
    lazyPage(
      {
        params: { id },
        show: () => {
          gathered.push(id);
          return { id };
        },
      },
      'layout',
    ),
  );
  const kept = new Map<unknown, unknown>();
  const app = {
    manifest: {
      routes: [routeOf('about', '/about'), routeOf('quotes')].map((routeData) => ({ routeData })),
      trailingSlash: 'ignore',
      base: '/',
    },
    routeCache: {
      get: (route: unknown) => kept.get(route),
      set: (route: unknown, entry: unknown) => kept.set(route, entry),
    },
    getComponentByRoute: async () => ({ getStaticPaths: () => pages }),
  };
  return { app: app as unknown as RoutesApp, gathered, pages, kept };
}

test('pages are listed before anything is gathered for them, and each when its key is asked for', async () => {
  const { app, gathered, pages } = beginApp();
  const paths = await listPaths(app);
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/about', '/quotes/calm', '/quotes/storm']);
  expect(gathered).toEqual([]);
  const [about, calm, storm] = paths.map((path) => ({
    key: () => findKey(path),
    props: () => findProps(path),
  }));
  expect(about?.key()).toBe(undefined);
  expect(calm?.key()).toBe(pages[0]?.showsKey);
  expect(calm?.props()).toEqual({ id: 'calm' });
  expect(gathered).toEqual(['calm']);
  expect(storm?.key()).toBe(pages[1]?.showsKey);
  expect(gathered).toEqual(['calm', 'storm']);
});

test.each<[string, () => object | undefined]>([
  ['keeps none', () => undefined],
  ['keeps others than it lists', () => ({ staticPaths: [] })],
])('a route of several pages of which Astro %s stops the build', async (_, keptAs) => {
  const { app, kept } = beginApp();
  const get = (route: unknown) => kept.has(route) && keptAs();
  await expect(listPaths({ ...app, routeCache: { ...app.routeCache, get } as never })).rejects.toThrow(
    /keeps 0 pages of quotes\.astro and lists 2/,
  );
});
