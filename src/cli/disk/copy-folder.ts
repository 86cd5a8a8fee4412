import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Disk } from './disk.ts';
import { listTree } from './list-tree.ts';
import { writeAll } from './write-all.ts';

/** Copies all files of a folder into one that is not published yet. Gives their names, from the folder on, as addresses write them. */
export function copyFolder(from: string, to: string, disk: Disk): readonly string[] {
  const names = listTree(from).map(({ path }) => relative(from, path));
  for (const name of names) {
    disk.makeFolder(dirname(join(to, name)));
    writeAll({ path: join(to, name), content: readFileSync(join(from, name)) }, disk);
  }
  return names.map((name) => name.replaceAll('\\', '/'));
}
