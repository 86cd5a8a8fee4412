import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';

/** Where the built site stands and what stands beside it while it is built. */
export interface SitePlace {
  readonly root: string;
  readonly disk: Disk;
}

export const siteName = 'dist';

export function siteOf({ root }: SitePlace): string {
  return join(root, siteName);
}

/** `next` is being built, `former` was the site until a moment ago and is whole, `old` is being removed. */
export type BesideSite = 'next' | 'former' | 'old';

export function besideSite({ root }: SitePlace, what: BesideSite): string {
  return join(root, `.dist-${what}-${process.pid}`);
}
