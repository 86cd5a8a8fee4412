import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeDeadLocks, withLock } from '../disk/folder-lock.ts';
import { isOtherRunning } from '../disk/is-other-running.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

/** Does what must not be done to one site by two processes at once. */
export function aloneAtSite<T>(place: SitePlace, task: () => T): T {
  return withLock(lockOf(place), task, { disk: place.disk });
}

/**
 * Puts a site that is whole into the place of the last one; only for who is alone at it. A folder cannot be exchanged in one
 * step: whoever is killed between the two leaves the former site beside its place, where `restoreSite` finds it.
 */
export function exchangeSite(place: SitePlace): void {
  const site = siteOf(place);
  if (existsSync(site)) place.disk.rename(site, besideSite(place, 'former'));
  place.disk.rename(besideSite(place, 'next'), site);
}

/** Removes the site that was exchanged. */
export function removeExchanged(place: SitePlace): void {
  removeFormer(besideSite(place, 'former'), besideSite(place, 'old'), place);
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
  aloneAtSite(place, putRight);
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
