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

/**
 * `next` is being built, `former` was the site until a moment ago, `old` is being removed. `moves` says which folders go from
 * the former into the next one; where it is not there, the former one is whole.
 */
export type BesideSite = 'next' | 'former' | 'old' | 'moves';

/** Of this process, or of another by its number. */
export function besideSite({ root, name }: SitePlace, what: BesideSite, pid = process.pid): string {
  return join(root, `.${name}-${what}-${pid}`);
}
