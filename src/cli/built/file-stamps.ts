import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { namesInFolder } from '../disk/list-tree.ts';

/** Size and time of change, which nobody can set: a file that is put back with its old date is still touched. */
export type FileStamp = readonly [size: number, changed: number];

/** The stamp of each file of a site by its path from there, as addresses write it. */
export type FileStamps = ReadonlyMap<string, FileStamp>;

/** The stamps of all that lies in a folder. */
export function stampFolder(folder: string): FileStamps {
  return stampFiles(
    folder,
    namesInFolder(folder).filter((name) => !name.endsWith('/')),
  );
}

/** The stamps of some files of a folder. */
export function stampFiles(folder: string, names: readonly string[]): FileStamps {
  return new Map(names.map((name) => [name, stampOf(`${folder}/${name}`)]));
}

/** The stamp of one file. */
export function stampOf(path: string): FileStamp {
  const { size, ctimeMs } = lstatSync(path);
  return [size, ctimeMs];
}

/** One hash of all of them. */
export function hashStamps(stamps: FileStamps): string {
  const lines = Array.from(stamps, ([name, [size, changed]]) => `${name}/${size}/${changed}`);
  return hash('sha256', lines.toSorted().join('\n'));
}
