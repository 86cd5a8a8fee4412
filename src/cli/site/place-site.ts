import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeDeadLocks, withLock } from '../disk/folder-lock.ts';
import { isOtherRunning } from '../disk/is-other-running.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

/**
 * Puts a site that is whole into the place of the last one. A folder cannot be exchanged in one step: whoever is killed
 * between the two leaves the former site beside its place, where `restoreSite` finds it.
 */
export function placeSite(place: SitePlace): void {
  const { disk } = place;
  const site = siteOf(place);
  const former = besideSite(place, 'former');
  const exchange = () => {
    if (existsSync(site)) disk.rename(site, former);
    disk.rename(besideSite(place, 'next'), site);
  };
  withLock(lockOf(place), exchange, { disk });
  removeFormer(former, besideSite(place, 'old'), place);
}

/** Under a name of its own before it goes, so that what is called former is always whole. */
function removeFormer(former: string, old: string, { disk }: SitePlace): void {
  if (existsSync(former)) disk.rename(former, old);
  disk.remove(old);
}

const leftover = /^-(next|former|old)-(\d+)$/;

/** Puts back the last good site where a killed build left none, and removes what such a build left beside it. */
export function restoreSite(place: SitePlace): void {
  const { root, name: site, disk } = place;
  const names = readdirSync(root);
  const lock = lockOf(place);
  const left = names.flatMap((name) => {
    const [, what, pid] = leftover.exec(name.startsWith(`.${site}`) ? name.slice(site.length + 1) : '') ?? [];
    return what === undefined || isOtherRunning(Number(pid)) ? [] : [{ what, path: join(root, name) }];
  });
  if (left.length === 0 && !names.some((name) => name.startsWith(basename(lock)))) return;
  const putRight = () => {
    removeDeadLocks(lock, disk);
    const former = left.flatMap(({ what, path }) => (what === 'former' ? [path] : []));
    putBack(former, place);
    for (const path of former) removeFormer(path, besideSite(place, 'old'), place);
    for (const { path } of left) disk.remove(path);
  };
  withLock(lock, putRight, { disk });
}

/** The youngest of several. */
function putBack(former: readonly string[], place: SitePlace): void {
  const site = siteOf(place);
  const [last] = former.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (last !== undefined && !existsSync(site)) place.disk.rename(last, site);
}

function lockOf({ root, name }: SitePlace): string {
  return join(root, `.${name}-lock`);
}
