import { dirname, join } from 'node:path';
import { stampOf } from '../built/file-stamps.ts';
import type { LastSite } from '../built/last-site.ts';
import { hasCode } from '../disk/error-code.ts';
import { createFolderMaker } from '../disk/folder-maker.ts';
import type { Staying } from './find-staying.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

/** Somebody has changed files of the last site that were to stay. */
export class TouchedSite extends Error {
  readonly files: ReadonlySet<string>;

  constructor(files: readonly string[]) {
    super(
      `Somebody changed ${files[0]} of the last site while this one was built: run the same command again.`,
    );
    this.files = new Set(files);
  }
}

/**
 * Makes ready what stays as it is: single files get a second name in the folder of the new site, where the last one lies on a
 * disk that can give one, or a copy; whole folders, which go there when the sites are exchanged, find the folder that they go
 * into. The last site stays whole meanwhile. Throws where somebody has changed what stays since it was built.
 */
export function takeOver({ folders, alone }: Staying, { stamps }: LastSite, place: SitePlace): void {
  const next = besideSite(place, 'next');
  const makeFolder = createFolderMaker(place.disk);
  const site = siteOf(place);
  const all = [...alone, ...Array.from(folders.values()).flat()];
  const touched = all.filter((name) => !isAsFound(`${site}/${name}`, stamps.get(name)));
  if (touched.length > 0) throw new TouchedSite(touched);
  for (const name of [...alone, ...folders.keys()]) makeFolder(dirname(join(next, name)));
  for (const name of alone) place.disk.share(join(site, name), join(next, name));
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
