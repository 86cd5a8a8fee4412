import { posix } from 'node:path';
import type { SiteHome } from '../../domain/site/site-home.ts';

/** What of Astro's routes says where a page stands. */
interface PageRoute {
  readonly type: string;
}

/** Astro's own, where nobody said where the site is published. */
const noHome = 'http://localhost:4321';

/** The address at which a page finds itself while it is made: whole, with the base path and the slash that Astro wants. */
export function pageUrl(pathname: string, { address, base }: SiteHome): URL {
  const origin = address === undefined ? noHome : new URL(address).origin;
  const path = posix.join('/', base, pathname);
  return new URL(path.endsWith('/') ? path : `${path}/`, origin);
}

/** The file of a page in the folder of its site: an endpoint's under its own name, a page's as the index of a folder. */
export function pageFile(pathname: string, { type }: PageRoute): string {
  const path = withoutSlash(pathname).slice(1);
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}

function withoutSlash(pathname: string): string {
  return pathname.replace(/\/$/, '');
}
