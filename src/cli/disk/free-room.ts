import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { noRoom } from './fault.ts';

/** Throws before anything is written where the disk says that it has less room than all the files together need. */
export function checkRoom(sizes: readonly number[], folder: string, disk: Disk): void {
  const room = disk.freeRoom(existingFolder(folder));
  if (room === undefined) return;
  const inBlocks = (bytes: number) => Math.ceil(bytes / room.block) * room.block;
  const files = sizes.reduce((sum, size) => sum + inBlocks(size), 0);
  const journalAndFolder = 2 * room.block;
  const wanted = files + journalAndFolder;
  if (wanted > room.free) throw noRoom(folder, wanted, room.free);
}

/** The nearest folder above that is there; the last one is asked as it is, for the disk to say what is wrong with it. */
function existingFolder(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(folder) ? folder : existingFolder(above);
}
