import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Tells of a folder whether one was like it when it was asked before, in its names, its bytes and the times of its files:
 * then a command does there what it did, and need not be run again.
 * @param beside what else must have been the same
 */
export function createFolderMemory(): (root: string, beside?: string) => boolean {
  const known = new Set<string>();
  return (root, beside = '') => {
    const state = beside + hashFolder(root);
    const isKnown = known.has(state);
    known.add(state);
    return isKnown;
  };
}

function hashFolder(root: string): string {
  const hash = createHash('sha256');
  for (const path of listFolders(root)) hash.update(`${relative(root, path)}\n`);
  for (const path of listFiles(root))
    hash.update(`${relative(root, path)} ${statSync(path).mtimeMs}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/** Every folder below it, in the order of their names. */
export function listFolders(root: string): readonly string[] {
  return listEntries(root, 'isDirectory');
}

/** Every file below it, in the order of their names. */
export function listFiles(root: string): readonly string[] {
  return listEntries(root, 'isFile');
}

function listEntries(root: string, kind: 'isDirectory' | 'isFile'): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry[kind]())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
