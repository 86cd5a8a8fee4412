import { existsSync } from 'node:fs';
import { z } from 'zod';
import { allowRefusal } from '../disk/allow-refusal.ts';
import type { Disk } from '../disk/disk.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { type BuiltFile, BuiltFileSchema } from './built-file.ts';
import { type FileStamp, type FileStamps, stampFolder, stampOf } from './file-stamps.ts';

/** A file with its path and the time of its change. */
type ListedFile = readonly [name: string, changed: number, file: BuiltFile];

const ListSchema = z.strictObject({
  /** A hash of the code that made them. */
  code: z.string().optional(),
  files: z.array(z.unknown()).readonly(),
});

const ListedSchema = z.tuple([z.string(), z.number(), BuiltFileSchema]);

/** What is known of the site that stands when another is begun. */
export interface LastSite {
  /** Its files that are as they were built; none where nothing is known of it. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** All that lies in its folder. */
  readonly stamps: FileStamps;
  /** Whether no other build has put a site in its place meanwhile. */
  readonly isStill: () => boolean;
}

interface SiteList {
  /** The folder of a site. */
  readonly site: string;
  /** What its files were made from is kept in this file; whoever deletes it loses time only. */
  readonly list: string;
  /** Whether none of its files is to be used. */
  readonly isFresh: boolean;
}

/** Looks at the site that stands. What its files were made from says nothing where other code made them. */
export function readLastSite({ site, list, isFresh }: SiteList, code: string | undefined): LastSite {
  const stamps: FileStamps = existsSync(site) ? stampFolder(site) : new Map();
  const read = existsSync(list) ? stampOf(list) : undefined;
  const { data } = ListSchema.safeParse(isFresh ? undefined : readJsonFile(list));
  const isSameCode = code !== undefined && data?.code === code;
  const files = new Map<string, BuiltFile>();
  for (const [name, changed, file] of listedFiles(data?.files ?? [], isSameCode))
    if (isStamp([file.size, changed], stamps.get(name))) files.set(name, file);
  const isStill = () => existsSync(list) && isStamp(stampOf(list), read);
  return { files: isSameCode ? files : withoutSources(files), stamps, isStill };
}

/**
 * What the same code has written is as it reads it, and is not asked of each of many thousand files; what other code wrote may
 * have another form, and says nothing then.
 */
function listedFiles(files: readonly unknown[], isSameCode: boolean): readonly ListedFile[] {
  if (isSameCode) return files as readonly ListedFile[];
  return z.array(ListedSchema).safeParse(files).data ?? [];
}

/** Files that may be kept only where their bytes turn out the same: nobody knows which code makes them now. */
export function withoutSources(files: LastSite['files']): LastSite['files'] {
  return new Map(Array.from(files, ([name, { madeFrom: _, reads: __, ...file }]) => [name, file]));
}

function isStamp([size, changed]: FileStamp, other: FileStamp | undefined): boolean {
  return other?.[0] === size && other[1] === changed;
}

interface Built {
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly stamps: FileStamps;
  readonly code: string | undefined;
}

/** Keeps what the files of a site were made from; a disk that refuses costs the next build its time and nothing else. */
export function keepSiteList({ files, stamps, code }: Built, list: string, disk: Disk): void {
  const kept = Array.from(files, ([name, file]): ListedFile => [name, stamps.get(name)?.[1] ?? 0, file]);
  allowRefusal(list, () => replaceWholeFile(list, JSON.stringify({ code, files: kept }), disk));
}
