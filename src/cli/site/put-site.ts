import { type FileStamps, stampOf } from '../built/file-stamps.ts';
import type { LastSite } from '../built/last-site.ts';
import { listSizes, type NewSite } from '../built/new-site.ts';
import { keepSiteList } from '../built/site-list.ts';
import { namesInFolder } from '../disk/list-tree.ts';
import { findStaying, type Staying } from './find-staying.ts';
import { aloneAtSite, exchangeSite, removeExchanged } from './place-site.ts';
import { type SitePlace, siteOf } from './site-place.ts';
import { takeOver } from './take-over.ts';

interface MadeSite {
  readonly site: NewSite;
  readonly last: LastSite;
  /** Where what its files were made from is kept. */
  readonly list: string;
  readonly code: string | undefined;
}

/**
 * Puts a new site into the place of the last one, from which it has what stays as it is: whole folders, and files under a second
 * name. Gives the stamps of its files.
 */
export function putSite({ site, last, list, code }: MadeSite, place: SitePlace): FileStamps {
  const names = namesOf(site);
  const staying = aloneAtSite(place, () => {
    if (last.files.size + last.groups.size > 0 && !last.isStill())
      throw new Error('Another build has put a site in its place meanwhile: run the same command again.');
    const found = findStaying({ names, written: site.written }, namesInFolder(siteOf(place)));
    takeOver(found, last, place);
    // What is killed from here on leaves a site of which nothing is known.
    place.disk.remove(list);
    exchangeSite(place, [...found.folders.keys()]);
    return found;
  });
  removeExchanged(place);
  const stamps = stampSite(names, { staying, last, place });
  keepSiteList({ site, stamps, code }, list, place.disk);
  return stamps;
}

/** Of all its files. */
function namesOf(site: NewSite): readonly string[] {
  const names = listSizes(site).map(({ file }) => file);
  const all = new Set(names);
  if (all.size === names.length) return names;
  const double = names.find((name) => !all.delete(name));
  throw new Error(`Two pages or files of the site would stand at /${double}.`);
}

interface PutSite {
  readonly staying: Staying;
  readonly last: LastSite;
  readonly place: SitePlace;
}

/** What went with its folder has the stamp that it had. */
function stampSite(names: readonly string[], { staying, last, place }: PutSite): FileStamps {
  const moved = new Set(Array.from(staying.folders.values()).flat());
  const site = siteOf(place);
  const stampNow = (name: string) => (moved.has(name) ? last.stamps.get(name) : undefined);
  return new Map(names.map((name) => [name, stampNow(name) ?? stampOf(`${site}/${name}`)]));
}
