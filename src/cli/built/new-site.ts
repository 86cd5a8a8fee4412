import { dirname, join } from 'node:path';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import type { Disk } from '../disk/disk.ts';
import { createFolderMaker } from '../disk/folder-maker.ts';
import { writeAll } from '../disk/write-all.ts';
import { type BuiltFile, hashOfBuilt } from './built-file.ts';
import { type FileGroup, filesOfGroup, type MadeGroup } from './file-group.ts';
import type { LastFiles } from './last-files.ts';
import { readPageHead } from './page-head.ts';

/** What is known of a file before it is made. */
export type MadeFrom = Pick<BuiltFile, 'madeFrom' | 'reads'>;

/** A site while it is made. Files have paths from its folder on, as addresses write them. */
export interface NewSite {
  /** Writes a file; one that the last site has with these bytes stays there and is not written. */
  readonly write: (file: string, content: string | Uint8Array, from?: MadeFrom) => void;
  /** The file of this path in the last site, where it is as it was built; not those of its groups. */
  readonly last: (file: string) => BuiltFile | undefined;
  /** Takes over the file of the last site where it was made from the same. */
  readonly keep: (file: string, madeFrom: string) => boolean;
  /** The group of this name in the last site, where all its files are as they were built. */
  readonly lastGroup: (name: string) => FileGroup | undefined;
  /** Takes over all files of a group of the last site where they were made from the same; false where each is to be asked for. */
  readonly keepGroup: (name: string, madeFrom: string) => boolean;
  /** Says which of the files were made from one thing. */
  readonly group: (group: MadeGroup) => void;
  readonly has: (file: string) => boolean;
  /** Its files but for those of the groups that it has kept, by their paths. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  readonly kept: ReadonlyMap<string, FileGroup>;
  readonly made: ReadonlyMap<string, MadeGroup>;
  /** Those that were written into its folder. */
  readonly written: ReadonlySet<string>;
}

interface NewSitePlace {
  /** Where what the last site has not is written. */
  readonly folder: string;
  /** What of the last site may stay; nothing where all is to be made anew. */
  readonly last: LastFiles;
  readonly disk: Disk;
}

/** Begins a site of no files. */
export function createNewSite({ folder, last, disk }: NewSitePlace): NewSite {
  const former = new Map(last.files);
  const files = new Map<string, BuiltFile>();
  const written = new Set<string>();
  const writeFile = fileWriter(folder, disk);
  disk.makeFolder(folder);
  return {
    ...groupsOf(last, former),
    files,
    written,
    has: (file) => files.has(file),
    last: (file) => former.get(file),
    keep: (file, madeFrom) => {
      const known = former.get(file);
      if (known?.madeFrom !== madeFrom || written.has(file)) return false;
      files.set(file, known);
      return true;
    },
    write: (file, given, from = {}) => {
      const content = bytesOf(given);
      const built = { ...describeFile(file, content), ...from };
      files.set(file, built);
      if (former.get(file)?.hash === built.hash && !written.has(file)) return;
      writeFile(file, content);
      written.add(file);
    },
  };
}

/** Of a group that does not stay the files are asked for one by one. */
function groupsOf({ groups }: LastFiles, former: Map<string, BuiltFile>) {
  const kept = new Map<string, FileGroup>();
  const made = new Map<string, MadeGroup>();
  return {
    kept,
    made,
    lastGroup: (name: string) => groups.get(name),
    group: (group: MadeGroup) => void made.set(group.name, group),
    keepGroup: (name: string, madeFrom: string) => {
      const group = groups.get(name);
      if (group === undefined) return false;
      if (group.madeFrom === madeFrom) kept.set(name, group);
      else for (const [file, built] of filesOfGroup(group)) former.set(file, built);
      return group.madeFrom === madeFrom;
    },
  };
}

/** All files of a site with their sizes. */
export function listSizes({ files, kept }: Pick<NewSite, 'files' | 'kept'>): readonly SizedFile[] {
  return [
    ...Array.from(files, ([file, { size }]) => ({ file, size })),
    ...Array.from(kept.values()).flatMap((group) =>
      group.files.map((file, at) => ({ file, size: group.stamps[at]?.[0] ?? 0 })),
    ),
  ];
}

interface SizedFile {
  readonly file: string;
  readonly size: number;
}

/** All files of a site with what is known of each. */
export function allFiles({ files, kept }: Pick<NewSite, 'files' | 'kept'>): ReadonlyMap<string, BuiltFile> {
  return new Map([files, ...Array.from(kept.values(), filesOfGroup)].flatMap((some) => [...some]));
}

/** Asks for what is known of any file of a site. */
export function findBuiltFile({
  files,
  kept,
}: Pick<NewSite, 'files' | 'kept'>): (file: string) => BuiltFile | undefined {
  const groupOf = new Map<string, FileGroup>();
  for (const group of kept.values()) for (const file of group.files) groupOf.set(file, group);
  const knownIn = keepAnswersOf(filesOfGroup);
  return (file) => {
    const group = groupOf.get(file);
    return group === undefined ? files.get(file) : knownIn(group).get(file);
  };
}

function bytesOf(content: string | Uint8Array): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function describeFile(file: string, bytes: Buffer): BuiltFile {
  const head = /(?:^|\/)index\.html$/.test(file) ? { head: readPageHead(bytes) } : {};
  return { size: bytes.length, hash: hashOfBuilt(bytes), ...head };
}

function fileWriter(site: string, disk: Disk): (file: string, bytes: Uint8Array) => void {
  const makeFolder = createFolderMaker(disk);
  return (file, content) => {
    const path = join(site, file);
    makeFolder(dirname(path));
    writeAll({ path, content }, disk);
  };
}
