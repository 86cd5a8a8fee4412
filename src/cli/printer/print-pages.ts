import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { listWithoutKept } from '../../collections/kept/kept-groups.ts';
import type { Reason } from '../../derive/grades/reason.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import type { NewSite } from '../built/new-site.ts';
import { messageOf } from '../disk/fault.ts';
import { listTree } from '../disk/list-tree.ts';
import { answerFile, type FileModule } from './answer-file.ts';
import type { BuildProgress } from './build-progress.ts';
import { hashHere } from './hash-here.ts';
import { keepPages } from './kept-pages.ts';
import { findGroup, findKey, findProps, listPaths, type PagePath, type RoutesApp } from './list-paths.ts';
import { pageFile, pageUrl } from './page-place.ts';
import { assetsOf, modulesOf, type Printer } from './printer.ts';

interface Printing {
  readonly printer: Printer;
  readonly site: NewSite;
  readonly home: SiteHome;
  /** What the marks of pages open. */
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly progress: BuildProgress;
}

/** What a printer's first module exports, as far as it is asked for: Astro's own, of which it publishes no type. */
interface PrinterApp extends RoutesApp {
  readonly routeCache: RoutesApp['routeCache'] & { readonly clearAll: () => void };
  readonly render: (
    request: Request,
    options: { readonly routeData: PathWithRoute['route'] },
  ) => Promise<Response>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

/**
 * Makes every page and file of a site from the content that its collections were filled with, as Astro does after it has
 * bundled the code. Throws where a page cannot be made, and where two would stand in one place.
 */
export function printPages(printing: Printing): Promise<void> {
  copyAssets(printing.printer, printing.site);
  return hashHere(() => makePages(printing));
}

async function makePages({ printer, site, home, reasons, progress }: Printing): Promise<void> {
  const app = await startApp(printer);
  progress.begin('Listing pages and data');
  const kept = keepPages(site, reasons);
  const paths = filesFirst(await listWithoutKept(kept.keepGroup, () => listPaths(app)));
  progress.begin(`Making ${paths.length} pages and files`);
  for (const [index, path] of paths.entries()) {
    const { pathname } = path;
    const file = fileOf(path);
    if (site.has(file)) throw new Error(`Two pages or files of the site would stand at /${file}.`);
    progress.show({ number: index + 1, total: paths.length, what: pathname });
    const key = findKey(path);
    if (kept.keep(file, key)) continue;
    const response = await naming(pathname, () => answer(app, path, home));
    const bytes = await bytesOf(response, pathname);
    site.write(file, bytes, kept.describe(file, key, bytes));
  }
  kept.noteGroups(
    paths.flatMap((path) => {
      const group = findGroup(path);
      return group === undefined ? [] : [{ file: fileOf(path), group }];
    }),
  );
}

function fileOf({ pathname, route }: PagePath): string {
  return pageFile(pathname, route);
}

/** Pages tell of files what is known once they are written. */
function filesFirst(paths: readonly PagePath[]): readonly PagePath[] {
  const isFile = ({ route }: PagePath) => route.type === 'endpoint';
  return [...paths.filter(isFile), ...paths.filter((path) => !isFile(path))];
}

async function answer(app: PrinterApp, path: PagePath, home: SiteHome): Promise<Response> {
  const { pathname, route } = path;
  if (route.type === 'endpoint')
    return await answerFile((await app.getComponentByRoute(route)) as FileModule, findProps(path));
  const request = new Request(pageUrl(pathname, home));
  return await app.render(request, { routeData: route });
}

/** Puts the address of the page before what is the matter with it. */
async function naming(pathname: string, render: () => Promise<Response>): Promise<Response> {
  try {
    return await render();
  } catch (error) {
    throw new Error(`The page ${pathname} cannot be made: ${messageOf(error)}`, { cause: error });
  }
}

function copyAssets({ folder }: Printer, site: NewSite): void {
  const assets = assetsOf(folder);
  for (const { path } of listTree(assets))
    site.write(relative(assets, path).replaceAll('\\', '/'), readFileSync(path));
}

async function startApp({ folder, styles }: Printer): Promise<PrinterApp> {
  const modules = resolve(modulesOf(folder));
  const [first] = readdirSync(modules).filter((name) => name.startsWith('prerender-entry'));
  if (first === undefined)
    throw new Error('Astro names the first module of what it bundles anew: see print-pages.ts.');
  const { app } = (await import(pathToFileURL(join(modules, first)).href)) as { readonly app: PrinterApp };
  // A site that is made once more keeps other pages.
  app.routeCache.clearAll();
  // Astro sorts them where they are.
  app.setInternals({
    pagesByKeys: new Map(Object.entries(styles).map(([key, sheets]) => [key, { styles: [...sheets] }])),
  });
  app.setOptions({ logger: { options: { destination: warnings } }, settings: { scripts: [] } });
  return app;
}

/** Where Astro's own lines go. */
const warnings = {
  write: ({ level, message }: { readonly level: string; readonly message: string }) => {
    if (level === 'warn' || level === 'error') console.warn(message);
    return true;
  },
};

/** A page that leads elsewhere, or is not there, is a mistake of ours: no page of a site is made so. */
async function bytesOf(response: Response, pathname: string): Promise<Uint8Array> {
  const isNotFound = response.status === 404 && pathname === '/404';
  if (!response.ok && !isNotFound) throw new Error(`The page ${pathname} answers with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
