/**
 * The path under which the site lies on its host, with a slash at both ends: `/`, `/sub/file/`. Pages and scripts are
 * made for one place and know it; commands make nothing for a place, and for them it is `/`.
 */
export const basePath: string = import.meta.env?.BASE_URL ?? '/';

/** The address of a path from the site's root (`/articles/`) on its host: `/sub/file/articles/`. */
export function addressAt(path: string, base: string = basePath): string {
  return base + path.slice(1);
}

/** The path from the site's root of an address: `/articles/` of `/sub/file/articles/`. Throws where it lies elsewhere. */
export function pathInSite(address: string, base: string = basePath): string {
  if (address.startsWith(base)) return address.slice(base.length - 1);
  throw new Error(`“${address}” does not lie under ${base}.`);
}

/** The whole address where it is known at which host the site is published; otherwise the one that is given. */
export function absoluteAddress(address: string, home: string | undefined): string {
  return home === undefined ? address : new URL(address, home).href;
}
