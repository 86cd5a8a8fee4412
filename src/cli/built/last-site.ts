import { existsSync } from 'node:fs';
import type { BuiltFile } from './built-file.ts';
import { type FileGroup, filesOfGroup } from './file-group.ts';
import { type FileStamp, type FileStamps, stampFolder, stampOf } from './file-stamps.ts';
import { type LastFiles, nothingStays, withoutSources } from './last-files.ts';
import { readSiteList } from './site-list.ts';

/** What is known of the site that stands when another is begun. */
export interface LastSite extends LastFiles {
  /** All that lies in its folder. */
  readonly stamps: FileStamps;
  /** Whether no other build has put a site in its place meanwhile. */
  readonly isStill: () => boolean;
}

interface AskedSite {
  /** The folder of a site. */
  readonly site: string;
  /** What its files were made from is kept in this file; whoever deletes it loses time only. */
  readonly list: string;
  /** Whether none of its files is to be used. */
  readonly isFresh: boolean;
}

/** Looks at the site that stands. What its files were made from says nothing where other code made them. */
export function readLastSite({ site, list, isFresh }: AskedSite, code: string | undefined): LastSite {
  const stamps: FileStamps = existsSync(site) ? stampFolder(site) : new Map();
  const read = existsSync(list) ? stampOf(list) : undefined;
  const isStill = () => existsSync(list) && isStamp(stampOf(list), read);
  if (isFresh) return { ...nothingStays, stamps, isStill };
  const { groups, isOfCode } = readSiteList(list, code);
  const found = findBuilt(groups, stamps);
  return { ...(isOfCode ? found : withoutSources(found)), stamps, isStill };
}

/** Of a group in which a file was touched the others are taken one by one. */
function findBuilt(groups: readonly FileGroup[], stamps: FileStamps): LastFiles {
  const isBuilt = ([name, ...stamp]: FileGroup['stamps'][number]) => isStamp(stamp, stamps.get(name));
  const whole = groups.filter((group) => group.name !== '' && group.stamps.every(isBuilt));
  const files = new Map<string, BuiltFile>();
  for (const group of groups.filter((each) => !whole.includes(each))) {
    const built = new Set(group.stamps.filter(isBuilt).map(([name]) => name));
    for (const [name, file] of filesOfGroup(group)) if (built.has(name)) files.set(name, file);
  }
  return { files, groups: new Map(whole.map((group) => [group.name, group])) };
}

function isStamp([size, changed]: FileStamp, other: FileStamp | undefined): boolean {
  return other?.[0] === size && other[1] === changed;
}
