import { withLock } from './folder-lock.ts';
import { createWholeFile, flushFolder, removeUnfinished, replaceWholeFile } from './write-whole-file.ts';

/** Writes whole files only, one writer at a time. */
export interface FolderWriter {
  /** Runs a task while no other process writes. */
  readonly alone: <T>(task: () => T) => T;
  /** Writes a new file: false where the name is taken. */
  readonly create: (path: string, text: string) => boolean;
  readonly replace: (path: string, text: string) => void;
  /** Makes everything that was written last through a loss of power. */
  readonly flush: () => void;
}

/** Before it writes for the first time it removes what a killed process left. */
export function createDiskWriter(folders: readonly string[], lock: string): FolderWriter {
  let isTidy = false;
  const tidy = () => {
    if (isTidy) return;
    for (const folder of folders) removeUnfinished(folder);
    isTidy = true;
  };
  return {
    alone: (task) =>
      withLock(lock, () => {
        tidy();
        return task();
      }),
    create: createWholeFile,
    replace: replaceWholeFile,
    flush: () => {
      for (const folder of folders) flushFolder(folder);
    },
  };
}

/** Takes everything and writes nothing. */
export const dryWriter: FolderWriter = {
  alone: (task) => task(),
  create: () => true,
  replace: () => undefined,
  flush: () => undefined,
};
