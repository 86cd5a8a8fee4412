import { type FileStamps, stampFiles } from '../built/file-stamps.ts';
import { keepSiteList, type LastSite } from '../built/last-site.ts';
import type { NewSite } from '../built/new-site.ts';
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
 * Puts a new site into the place of the last one when it is whole, in which the files that stay as they are have a second name.
 * Gives the stamps of its files.
 */
export function putSite({ site, last, list, code }: MadeSite, place: SitePlace): FileStamps {
  aloneAtSite(place, () => {
    if (last.files.size > 0 && !last.isStill())
      throw new Error('Another build has put a site in its place meanwhile: run the same command again.');
    takeOver(site, last, place);
    // What is killed from here on leaves a site of which nothing is known.
    place.disk.remove(list);
    exchangeSite(place);
  });
  removeExchanged(place);
  const stamps = stampFiles(siteOf(place), [...site.files.keys()]);
  keepSiteList({ files: site.files, stamps, code }, list, place.disk);
  return stamps;
}
