import { dirname, join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { createFolderMaker } from '../disk/folder-maker.ts';
import { writeAll } from '../disk/write-all.ts';
import { type BuiltFile, hashOfBuilt } from './built-file.ts';
import { readPageHead } from './page-head.ts';

/** What is known of a file before it is made. */
export type MadeFrom = Pick<BuiltFile, 'madeFrom' | 'reads'>;

/** A site while it is made. Files have paths from its folder on, as addresses write them. */
export interface NewSite {
  /** Writes a file; one that the last site has with these bytes stays there and is not written. */
  readonly write: (file: string, content: string | Uint8Array, from?: MadeFrom) => void;
  /** The file of this path in the last site, where it is as it was built. */
  readonly last: (file: string) => BuiltFile | undefined;
  /** Takes over the file of the last site where it was made from the same. */
  readonly keep: (file: string, madeFrom: string) => boolean;
  readonly has: (file: string) => boolean;
  /** All its files, by their paths. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Those that were written into its folder. */
  readonly written: ReadonlySet<string>;
}

interface NewSitePlace {
  /** Where what the last site has not is written. */
  readonly folder: string;
  /** The files of the last site that may stay; none where all is to be made anew. */
  readonly last: ReadonlyMap<string, BuiltFile>;
  readonly disk: Disk;
}

/** Begins a site of no files. */
export function createNewSite({ folder, last, disk }: NewSitePlace): NewSite {
  const files = new Map<string, BuiltFile>();
  const written = new Set<string>();
  const writeFile = fileWriter(folder, disk);
  disk.makeFolder(folder);
  return {
    files,
    written,
    has: (file) => files.has(file),
    last: (file) => last.get(file),
    keep: (file, madeFrom) => {
      const former = last.get(file);
      if (former?.madeFrom !== madeFrom || written.has(file)) return false;
      files.set(file, former);
      return true;
    },
    write: (file, given, from = {}) => {
      const content = bytesOf(given);
      const built = { ...describeFile(file, content), ...from };
      files.set(file, built);
      if (last.get(file)?.hash === built.hash && !written.has(file)) return;
      writeFile(file, content);
      written.add(file);
    },
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
