import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../disk/disk.ts';
import { writing } from '../disk/fault.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { writeAll } from '../disk/write-all.ts';

/** The folders of two sites, and the file that says what goes from the one into the other. */
export interface Moving {
  readonly former: string;
  readonly next: string;
  /** Is written before the first folder goes, and removed when nobody needs the former site any more. */
  readonly list: string;
}

const MovedSchema = z.array(z.string()).readonly();

/** Notes which folders will go. */
export function noteMoves(folders: readonly string[], { list }: Moving, disk: Disk): void {
  if (folders.length === 0) return;
  writing(list, () => writeAll({ path: list, content: JSON.stringify(folders) }, disk, disk.flush));
}

/** Lets whole folders go from the former site into the next one: much cheaper than a second name for each of their files. */
export function moveFolders(folders: readonly string[], { former, next }: Moving, disk: Disk): void {
  for (const folder of folders) disk.rename(join(former, folder), join(next, folder));
}

/** Gives the former site back what went, as long as the next one is not in its place. To be done again where it was killed. */
export function takeBackMoves(folders: readonly string[], { former, next }: Moving, disk: Disk): void {
  for (const folder of folders)
    if (existsSync(join(next, folder)) && !existsSync(join(former, folder)))
      disk.rename(join(next, folder), join(former, folder));
}

/** Which folders were to go. Throws where nobody can tell, while some of them may have gone. */
export function readMoves({ former, next, list }: Moving): readonly string[] {
  const { data } = MovedSchema.safeParse(readJsonFile(list));
  // Whoever was killed while writing the list had moved nothing.
  if (data !== undefined || !existsSync(former)) return data ?? [];
  throw new Error(
    `${list} cannot be read, which says what of the last site lies in ${next} now; the rest of it is ${former}. ` +
      'Nothing of them was removed: take out what you need, delete all three and run the same command again.',
  );
}
