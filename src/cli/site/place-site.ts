import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { faultOf, messageOf } from '../disk/fault.ts';
import { removeDeadLocks, withLock } from '../disk/folder-lock.ts';
import { isOtherRunning } from '../disk/is-other-running.ts';
import { type Moving, moveFolders, noteMoves, readMoves, takeBackMoves } from './move-folders.ts';
import { type BesideSite, besideSite, type SitePlace, siteOf } from './site-place.ts';

/** Does what must not be done to one site by two processes at once. */
export function aloneAtSite<T>(place: SitePlace, task: () => T): T {
  return withLock(lockOf(place), task, { disk: place.disk });
}

/**
 * Puts a new site into the place of the last one, which gives it these folders; only for who is alone at it. A folder cannot be
 * exchanged in one step: whoever is killed meanwhile leaves no site in its place, and all of the former one beside it, where
 * `restoreSite` finds it. Where the disk refuses, the former one is put back at once.
 */
export function exchangeSite(place: SitePlace, folders: readonly string[] = []): void {
  const { disk } = place;
  const moving = movingAt(place, process.pid);
  try {
    noteMoves(folders, moving, disk);
    if (existsSync(siteOf(place))) disk.rename(siteOf(place), moving.former);
    moveFolders(folders, moving, disk);
    disk.rename(moving.next, siteOf(place));
  } catch (error) {
    takeBack(error, () => {
      takeBackMoves(folders, moving, disk);
      putBack([moving.former], place);
      disk.remove(moving.list);
    });
    throw error;
  }
}

/** Undoes what was refused; where that is refused as well, what came first is said, and what to do. */
function takeBack(first: unknown, undo: () => void): void {
  try {
    undo();
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    throw new Error(
      `The new site could not be put in its place: ${messageOf(first)} Nor could the last one be put back yet. ` +
        'Run the same command again: the last site is put back.',
      { cause: first },
    );
  }
}

/** Removes the site that was exchanged. */
export function removeExchanged(place: SitePlace): void {
  removeFormer(process.pid, place);
}

/** Removes what was built and did not get into its place; not where it holds folders that the former site could not get back. */
export function removeUnplaced(place: SitePlace): void {
  if (!existsSync(besideSite(place, 'moves'))) place.disk.remove(besideSite(place, 'next'));
}

/** Under a name of its own before it goes, so that what is called former can always be made whole. */
function removeFormer(pid: number, place: SitePlace): void {
  const { former, list } = movingAt(place, pid);
  const old = besideSite(place, 'old');
  if (existsSync(former)) place.disk.rename(former, old);
  place.disk.remove(list);
  place.disk.remove(old);
}

function movingAt(place: SitePlace, pid: number): Moving {
  const at = (what: BesideSite) => besideSite(place, what, pid);
  return { former: at('former'), next: at('next'), list: at('moves') };
}

const leftover = /^-(next|former|old|moves)-(\d+)$/;

/** Puts back the last good site where a killed build left none, and removes what such a build left beside it. */
export function restoreSite(place: SitePlace): void {
  const { root, name: site, disk } = place;
  const names = readdirSync(root);
  const lock = lockOf(place);
  const left = names.flatMap((name) => {
    const [, what, pid] = leftover.exec(name.startsWith(`.${site}`) ? name.slice(site.length + 1) : '') ?? [];
    return what === undefined || isOtherRunning(Number(pid))
      ? []
      : [{ what, pid: Number(pid), path: join(root, name) }];
  });
  if (left.length === 0 && !names.some((name) => name.startsWith(basename(lock)))) return;
  const putRight = () => {
    removeDeadLocks(lock, disk);
    for (const { what, pid } of left) if (what === 'moves') endMoves(pid, place);
    const former = left.filter(({ what, path }) => what === 'former' && existsSync(path));
    putBack(
      former.map(({ path }) => path),
      place,
    );
    for (const { pid } of former) removeFormer(pid, place);
    for (const { path } of left) disk.remove(path);
  };
  aloneAtSite(place, putRight);
}

/** Makes a former site whole again; where the new one is in its place already, what is left of the former goes. */
function endMoves(pid: number, place: SitePlace): void {
  const moving = movingAt(place, pid);
  if (existsSync(moving.next)) takeBackMoves(readMoves(moving), moving, place.disk);
  else removeFormer(pid, place);
  place.disk.remove(moving.list);
}

/** The youngest of several. */
function putBack(former: readonly string[], place: SitePlace): void {
  const site = siteOf(place);
  const there = former.filter((path) => existsSync(path));
  const [last] = there.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (last !== undefined && !existsSync(site)) place.disk.rename(last, site);
}

function lockOf({ root, name }: SitePlace): string {
  return join(root, `.${name}-lock`);
}
