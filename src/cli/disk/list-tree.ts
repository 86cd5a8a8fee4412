import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
