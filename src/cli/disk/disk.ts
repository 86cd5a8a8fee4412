import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf, hasCode } from './error-code.ts';

/**
 * The calls that change a disk. Whatever this project writes goes through them, so that a test can let each of them
 * fail, write short or be the last one before a crash.
 */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  readonly open: (path: string) => number;
  /** How many of the bytes were written: fewer than there are where the room ends. */
  readonly write: (file: number, bytes: Uint8Array) => number;
  readonly flush: (file: number) => void;
  readonly close: (file: number) => void;
  /** Makes the names in a folder last through a loss of power. */
  readonly flushFolder: (folder: string) => void;
  readonly link: (from: string, to: string) => void;
  /** A second name for a file, or a copy of it where the disk can give none. */
  readonly share: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with all that is in it; nothing where there is none. */
  readonly remove: (path: string) => void;
  /** The room that is left, in bytes; undefined where the disk does not tell. */
  readonly freeRoom: (folder: string) => Room | undefined;
}

export interface Room {
  readonly free: number;
  /** Bytes are given out in blocks of this size. */
  readonly block: number;
}

export const nodeDisk: Disk = {
  makeFolder,
  open: (path) => openSync(path, 'w'),
  write: (file, bytes) => writeSync(file, bytes),
  flush: fsyncSync,
  close: closeSync,
  flushFolder,
  link: linkOrRename,
  share: linkOrCopy,
  rename: renameSync,
  remove,
  freeRoom,
};

/** A file in its place is “not a folder”, at whatever depth it stands; a disk that may only be read is said to be “not there”. */
function makeFolder(path: string): void {
  try {
    // In full: of a name that counts from a folder that is gone, Node makes one folder after the other for ever.
    mkdirSync(resolve(path), { recursive: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT') && existsSync(dirname(path))) mkdirSync(path);
    throw hasCode(error, 'EEXIST') ? Object.assign(new Error(path), { code: 'ENOTDIR' }) : error;
  }
}

/** A second name for a file that has none of its own yet: some disks cannot give one, and rename instead. */
function linkOrRename(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (existsSync(to) || !withoutLinks.has(codeOf(error) ?? '')) throw error;
    renameSync(from, to);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!withoutLinks.has(codeOf(error) ?? '')) throw error;
    copyFileSync(from, to);
  }
}

const withoutLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV']);

function flushFolder(folder: string): void {
  if (process.platform === 'win32' || !existsSync(folder)) return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Nearly everything that is removed is a file, which costs a third so. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) rmSync(path, { recursive: true, force: true });
  }
}

function freeRoom(folder: string): Room | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return { free: bavail * bsize, block: bsize };
  } catch {
    return undefined;
  }
}
