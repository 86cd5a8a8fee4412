import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { writing } from '../disk/fault.ts';
import { listTree } from '../disk/list-tree.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { writeAll } from '../disk/write-all.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

/** Which files of the last site go. */
const goneFile = '.gone.json';

/**
 * Makes the last site the new one: what was written anew takes its place, what is gone goes, and all other files stay as they
 * are. Once it has begun it is finished, by this process or, where that is killed, by the next one that looks at the site.
 */
export function patchSite(place: SitePlace, gone: readonly string[]): void {
  const next = besideSite(place, 'next');
  const patch = besideSite(place, 'patch');
  writeAll({ path: join(next, goneFile), content: JSON.stringify(gone) }, place.disk);
  place.disk.rename(next, patch);
  finishPatch(patch, place);
}

/** Does what of a patch is not done yet. Without a site there is nothing to patch. */
export function finishPatch(patch: string, place: SitePlace): void {
  const { disk } = place;
  if (existsSync(siteOf(place))) {
    removeGone(readGone(patch), place);
    for (const { path } of listTree(patch)) {
      const file = relative(patch, path);
      if (file !== goneFile) moveFile(path, join(siteOf(place), file), place);
    }
  }
  disk.remove(patch);
}

function readGone(patch: string): readonly string[] {
  const gone = readJsonFile(join(patch, goneFile));
  return Array.isArray(gone) ? gone.map(String) : [];
}

/** Files, and the folders in which nothing is left. */
function removeGone(gone: readonly string[], place: SitePlace): void {
  const site = siteOf(place);
  for (const file of gone) writing(join(site, file), () => place.disk.remove(join(site, file)));
  for (const file of gone) removeEmpty(dirname(file), place);
}

function removeEmpty(folder: string, place: SitePlace): void {
  const path = join(siteOf(place), folder);
  if (folder === '.' || (existsSync(path) && readdirSync(path).length > 0)) return;
  place.disk.remove(path);
  removeEmpty(dirname(folder), place);
}

function moveFile(from: string, to: string, { disk }: SitePlace): void {
  writing(to, () => {
    disk.makeFolder(dirname(to));
    disk.rename(from, to);
  });
}
