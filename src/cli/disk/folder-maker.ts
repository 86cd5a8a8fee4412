import type { Disk } from './disk.ts';

/** Makes each folder once, however many files it gets: making one takes as long as writing a file. */
export function createFolderMaker(disk: Disk): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    disk.makeFolder(folder);
    made.add(folder);
  };
}
