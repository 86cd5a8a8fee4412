import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { subPathSite } from '../example-folder.ts';
import { type BuiltPage, elementsOf } from './built-pages.ts';

/** Where tests/sub-path.env says that the invented story is published. */
export const home = 'https://elsewhere.example/sub/file/';
export const base = '/sub/file/';

/** Says what is wrong with a place that something leads to, as it is seen from a page; undefined where nothing is. */
export function createFaultFinder(
  pages: readonly BuiltPage[],
): (written: string, from: string) => string | undefined {
  const ids = new Map(
    pages.map((page) => [page.address, new Set(elementsOf(page).map(({ properties }) => properties['id']))]),
  );
  return (written, from) => {
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
  };
}
