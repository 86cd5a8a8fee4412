import { join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { removeDeadLocks, withLock } from './folder-lock.ts';
import { finishBatch, type PlannedFile, writeBatch } from './write-batch.ts';
import { removeUnfinished } from './write-whole-file.ts';

/** Writes batches of whole files, one writer at a time. */
export interface FolderWriter {
  /** Runs a task while no other process writes, after what a killed one left is finished and removed. */
  readonly alone: <T>(task: () => T) => T;
  /** Writes all files or none; only for who is alone. */
  readonly write: (files: readonly PlannedFile[]) => void;
  /** Makes everything that was written last through a loss of power. */
  readonly flush: () => void;
}

interface WriterOptions {
  /** A folder laid out like `content/`. */
  readonly root: string;
  /** The folders in it that are written to. */
  readonly folders: readonly string[];
  readonly disk?: Disk | undefined;
}

/** Lock and journal stand beside the receipts. */
export function createDiskWriter({ root, folders, disk = nodeDisk }: WriterOptions): FolderWriter {
  const lock = join(root, '.receipts/.lock');
  const place = { root, journal: join(root, '.receipts/.under-way.json'), disk };
  let isTidy = false;
  const tidy = () => {
    finishBatch(place);
    if (isTidy) return;
    for (const folder of folders) removeUnfinished(folder, disk);
    removeDeadLocks(lock, disk);
    isTidy = true;
  };
  return {
    alone: (task) =>
      withLock(
        lock,
        () => {
          tidy();
          return task();
        },
        { disk },
      ),
    write: (files) => writeBatch(files, place),
    flush: () => {
      for (const folder of folders) disk.flushFolder(folder);
    },
  };
}

/** Takes everything and writes nothing. */
export const dryWriter: FolderWriter = {
  alone: (task) => task(),
  write: () => undefined,
  flush: () => undefined,
};
