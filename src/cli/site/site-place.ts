import { basename, dirname, join } from 'node:path';
import type { Disk } from '../disk/disk.ts';

/** Where the built site stands and what stands beside it while it is built. */
export interface SitePlace {
  readonly root: string;
  /** The name of its folder there: dist. */
  readonly name: string;
  readonly disk: Disk;
}

export function sitePlaceOf(folder: string, disk: Disk): SitePlace {
  return { root: dirname(folder), name: basename(folder), disk };
}

export function siteOf({ root, name }: SitePlace): string {
  return join(root, name);
}

/** `next` is being built, `former` was the site until a moment ago and is whole, `old` is being removed. */
export type BesideSite = 'next' | 'former' | 'old';

export function besideSite({ root, name }: SitePlace, what: BesideSite): string {
  return join(root, `.${name}-${what}-${process.pid}`);
}
