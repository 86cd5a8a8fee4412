import { type FileStamps, stampFiles } from '../built/file-stamps.ts';
import { keepSiteList, type LastSite } from '../built/last-site.ts';
import type { NewSite } from '../built/new-site.ts';
import { patchSite } from './patch-site.ts';
import { aloneAtSite, exchangeSite, removeExchanged } from './place-site.ts';
import { type SitePlace, siteOf } from './site-place.ts';

interface MadeSite {
  readonly site: NewSite;
  readonly last: LastSite;
  /** Where what its files were made from is kept. */
  readonly list: string;
  readonly code: string | undefined;
}

/**
 * Puts a new site into the place of the last one: of one whose files are known only what is another goes in, any other is
 * exchanged. Gives the stamps of its files.
 */
export function putSite({ site, last, list, code }: MadeSite, place: SitePlace): FileStamps {
  const stamps = aloneAtSite(place, () => {
    if (last.files.size > 0 && !last.isStill())
      throw new Error('Another build has put a site in its place meanwhile: run the same command again.');
    // What is killed from here on leaves a site of which nothing is known.
    place.disk.remove(list);
    if (last.files.size > 0) patchSite(place, goneFrom(last, site));
    else exchangeSite(place);
    const all = stampsOf({ site, last }, place);
    keepSiteList({ files: site.files, stamps: all, code }, list, place.disk);
    return all;
  });
  removeExchanged(place);
  return stamps;
}

function goneFrom({ stamps }: LastSite, { files }: NewSite): readonly string[] {
  return [...stamps.keys()].filter((name) => !files.has(name));
}

/** Those of files that stayed are as they were found: who has touched one since is noticed by the next build. */
function stampsOf({ site, last }: Pick<MadeSite, 'site' | 'last'>, place: SitePlace): FileStamps {
  const stayed = [...site.files.keys()].flatMap((name) => {
    const stamp = site.written.has(name) ? undefined : last.stamps.get(name);
    return stamp === undefined ? [] : [[name, stamp] as const];
  });
  return new Map([...stayed, ...stampFiles(siteOf(place), [...site.written])]);
}
