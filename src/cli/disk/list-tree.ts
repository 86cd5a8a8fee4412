import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What lies in a folder or below it and is no folder itself. */
export interface TreeEntry {
  readonly path: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
}

/** All that lies in a folder and in the folders of it, which must be there; links are not followed. */
export function listTree(folder: string): readonly TreeEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name),
      isFile: entry.isFile(),
      isLink: entry.isSymbolicLink(),
    }));
}

/**
 * The paths of all that lies in a folder, from there and as addresses write them; of a folder in which nothing lies, with a
 * slash at its end. Nothing where the folder is not there.
 */
export function namesInFolder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map(({ parentPath }) => relative(folder, parentPath)));
  return entries.flatMap((entry) => {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (entry.isDirectory() && filled.has(path)) return [];
    return [`${path.replaceAll('\\', '/')}${entry.isDirectory() ? '/' : ''}`];
  });
}
