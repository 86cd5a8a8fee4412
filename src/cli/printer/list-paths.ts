import type { GetStaticPathsItem, PathWithRoute } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { GroupKey } from '../../collections/kept/kept-groups.ts';

/** The routes of a printer, as far as they are asked for their pages. */
export type RoutesApp = Required<StaticPathsApp>;

/** A page or file that is to be made. */
export interface PagePath extends Pick<PathWithRoute, 'pathname' | 'route'> {
  /** As its route gives it; undefined where it is the only one of its route. */
  readonly page: RoutePage | undefined;
}

/** As `keyPages` gives it. */
type RoutePage = GetStaticPathsItem & { readonly showsKey?: string; readonly group?: GroupKey };

/** A hash of all that a page shows; undefined where its route gives none. What it shows is gathered only where it is asked for. */
export function findKey({ page }: PagePath): string | undefined {
  return page?.showsKey;
}

/** All that a page shows, gathered as for its key. */
export function findProps({ page }: PagePath): object {
  return page?.props ?? {};
}

/** With which others it stays; undefined where its route keeps each by itself. */
export function findGroup({ page }: PagePath): GroupKey | undefined {
  return page?.group;
}

/** All pages and files of a site, route by route. */
export async function listPaths(app: RoutesApp): Promise<readonly PagePath[]> {
  const all: PagePath[] = [];
  for (const route of app.manifest.routes) {
    const paths = await new StaticPaths(only(route, app)).getAll();
    const pages = pagesOf(route, app);
    if (pages !== undefined && pages.length !== paths.length)
      throw new Error(
        `Astro keeps ${pages.length} pages of ${route.routeData.component} and lists ${paths.length}: see list-paths.ts.`,
      );
    for (const [index, { pathname, route: own }] of paths.entries())
      all.push({ pathname, route: own, page: pages?.[index] });
  }
  return all;
}

/** Astro keeps what a route gave for when its pages are made, in the order of their paths; undefined for a route of one page. */
function pagesOf(
  { routeData }: RoutesApp['manifest']['routes'][number],
  { routeCache }: RoutesApp,
): readonly GetStaticPathsItem[] | undefined {
  return routeData.pathname ? undefined : (routeCache.get(routeData)?.staticPaths ?? []);
}

function only(route: RoutesApp['manifest']['routes'][number], app: RoutesApp): RoutesApp {
  return {
    manifest: { ...app.manifest, routes: [route] },
    routeCache: app.routeCache,
    getComponentByRoute: (data) => app.getComponentByRoute(data),
  };
}
