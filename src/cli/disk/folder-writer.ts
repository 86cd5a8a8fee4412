import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { removeDeadLocks, withLock } from './folder-lock.ts';
import { listFolder } from './list-folder.ts';
import { finishBatch, type PlannedFile, writeBatch } from './write-batch.ts';
import { hasUnfinished, removeUnfinished } from './write-whole-file.ts';

/** Writes batches of whole files, one writer at a time. */
export interface FolderWriter {
  /** Runs a task while no other process writes, after what a killed one left is finished and removed. */
  readonly alone: <T>(task: () => T) => T;
  /** Finishes and removes what a killed process left; a folder in which nothing is left is not touched. */
  readonly recover: () => void;
  /** Writes and removes all files or none; only for who is alone. */
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
  const place = { root, journal: journalIn(root), disk };
  let isTidy = false;
  const tidy = () => {
    finishBatch(place);
    if (isTidy) return;
    for (const folder of [...folders, dirname(lock)]) removeUnfinished(folder, disk);
    removeDeadLocks(lock, disk);
    isTidy = true;
  };
  const isLeft = () =>
    listFolder(dirname(lock)).some((name) => name.startsWith('.')) || folders.some(hasUnfinished);
  const alone: FolderWriter['alone'] = (task) =>
    withLock(
      lock,
      () => {
        tidy();
        return task();
      },
      { disk },
    );
  return {
    alone,
    recover: () => {
      if (isLeft()) alone(() => undefined);
    },
    write: (files) => writeBatch(files, place),
    flush: () => {
      for (const folder of folders) disk.flushFolder(folder);
    },
  };
}

function journalIn(root: string): string {
  return join(root, '.receipts/.under-way.json');
}

/** Finishes a batch that a killed command left, for who is about to read; a folder in which none lies is not touched. */
export function finishKilled(root: string): void {
  if (existsSync(journalIn(root))) createDiskWriter({ root, folders: [] }).recover();
}

/** Takes everything and writes nothing. */
export const dryWriter: FolderWriter = {
  alone: (task) => task(),
  recover: () => undefined,
  write: () => undefined,
  flush: () => undefined,
};
