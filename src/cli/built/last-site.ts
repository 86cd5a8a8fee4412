import { existsSync } from 'node:fs';
import type { BuiltFile } from './built-file.ts';
import { type FileGroup, filesOfGroup } from './file-group.ts';
import { type FileStamp, type FileStamps, stampOf } from './file-stamps.ts';
import { type LastFiles, nothingStays, withoutSources } from './last-files.ts';
import { readSiteList } from './site-list.ts';

/** What is known of the site that stands when another is begun. */
export interface LastSite extends LastFiles {
  /** As its files were when it was put in its place: whoever takes one over looks whether it still is so. */
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
  /** Files that somebody touched. */
  readonly touched?: ReadonlySet<string>;
}

/** Reads what is known of the site that stands. What its files were made from says nothing where other code made them. */
export function readLastSite(
  { site, list, isFresh, touched = new Set() }: AskedSite,
  code: string | undefined,
): LastSite {
  const read = existsSync(list) ? stampOf(list) : undefined;
  const isStill = () => existsSync(list) && isStamp(stampOf(list), read);
  if (isFresh || !existsSync(site)) return { ...nothingStays, stamps: new Map(), isStill };
  const { groups, isOfCode } = readSiteList(list, code);
  const known = withoutTouched(groups, touched);
  const stamps = new Map<string, FileStamp>();
  for (const group of groups)
    for (const [at, stamp] of group.stamps.entries()) stamps.set(group.files[at] ?? '', stamp);
  return { ...(isOfCode ? known : withoutSources(known)), stamps, isStill };
}

/** Of a group in which a file was touched the others are taken one by one. */
function withoutTouched(all: readonly FileGroup[], touched: ReadonlySet<string>): LastFiles {
  const files = new Map<string, BuiltFile>();
  const groups = new Map<string, FileGroup>();
  for (const group of all)
    if (group.name !== '' && !group.files.some((file) => touched.has(file))) groups.set(group.name, group);
    else for (const [name, file] of filesOfGroup(group)) if (!touched.has(name)) files.set(name, file);
  return { files, groups };
}

function isStamp([size, changed]: FileStamp, other: FileStamp | undefined): boolean {
  return other?.[0] === size && other[1] === changed;
}
