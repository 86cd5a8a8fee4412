import { dirname, join } from 'node:path';
import { stampOf } from '../built/file-stamps.ts';
import type { LastSite } from '../built/last-site.ts';
import type { NewSite } from '../built/new-site.ts';
import { hasCode } from '../disk/error-code.ts';
import { createFolderMaker } from '../disk/folder-maker.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

/**
 * Makes a new site whole: the files that stay as they are get a second name in its folder, where the last site lies on a disk
 * that can give one, or a copy. The last site stays whole meanwhile. Throws where somebody has changed it since it was looked at.
 */
export function takeOver(site: NewSite, { stamps }: LastSite, place: SitePlace): void {
  const next = besideSite(place, 'next');
  const makeFolder = createFolderMaker(place.disk);
  for (const name of site.files.keys()) {
    if (site.written.has(name)) continue;
    const from = join(siteOf(place), name);
    if (!isAsFound(from, stamps.get(name)))
      throw new Error(
        `Somebody changed ${name} of the last site while this one was built: run the same command again.`,
      );
    const to = join(next, name);
    makeFolder(dirname(to));
    place.disk.share(from, to);
  }
}

function isAsFound(path: string, found: readonly [size: number, changed: number] | undefined): boolean {
  try {
    const [size, changed] = stampOf(path);
    return size === found?.[0] && changed === found[1];
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}
