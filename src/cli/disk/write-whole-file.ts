import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const prefix = '.unfinished-';

/**
 * Writes a file so that a crash leaves either the former file or the whole new one: a temporary file in the same folder,
 * flushed and renamed. `flushFolder` then makes the new name last; once for many files is enough.
 */
export function replaceWholeFile(path: string, text: string): void {
  const unfinished = writeUnfinished(path, text);
  renameSync(unfinished, path);
}

/** Writes a new file whole, or not at all: false where the name is taken. */
export function createWholeFile(path: string, text: string): boolean {
  const unfinished = writeUnfinished(path, text);
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return true;
}

function writeUnfinished(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `${prefix}${process.pid}-${shortName(path)}.tmp`);
  const file = openSync(unfinished, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return unfinished;
}

/** A file name may have 255 bytes; the prefix must fit in. */
function shortName(path: string): string {
  return basename(path).slice(0, 60);
}

/** Makes the names in a folder last through a loss of power. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32' || !existsSync(folder)) return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes what a killed process left; only for who holds the lock. */
export function removeUnfinished(folder: string): void {
  for (const name of listFolder(folder))
    if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
}

/** The names in a folder; none where there is no folder. */
export function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
