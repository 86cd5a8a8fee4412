import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { writing } from './fault.ts';
import { isOtherRunning } from './is-other-running.ts';
import { listFolder } from './list-folder.ts';
import { writeAll } from './write-all.ts';

const prefix = '.unfinished-';

/**
 * Writes a file so that a crash, a full disk or any other refusal leaves either the former file or the whole new one:
 * a temporary file in the same folder, flushed and renamed. Throws a WriteError with a sentence for a person.
 */
export function replaceWholeFile(path: string, content: string | Uint8Array, disk: Disk = nodeDisk): void {
  writing(path, () => {
    const unfinished = writeUnfinished(path, content, disk);
    try {
      disk.rename(unfinished, path);
    } catch (error) {
      disk.remove(unfinished);
      throw error;
    }
  });
}

/** Writes the text under a temporary name beside the path, wholly or not at all, and gives that name. */
export function writeUnfinished(path: string, content: string | Uint8Array, disk: Disk): string {
  disk.makeFolder(dirname(path));
  const unfinished = join(dirname(path), `${prefix}${process.pid}-${shortName(path)}.tmp`);
  try {
    writeAll({ path: unfinished, content }, disk, disk.flush);
  } catch (error) {
    disk.remove(unfinished);
    throw error;
  }
  return unfinished;
}

/** A file name may have 255 bytes, and the prefix must fit in; the hash tells long names apart. */
function shortName(path: string): string {
  const name = basename(path);
  return `${name.slice(0, 60)}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

const unfinishedName = new RegExp(`^\\${prefix}(?<pid>\\d+)-`);

/** Whether something lies in a folder that was not written to its end, or is being written. */
export function hasUnfinished(folder: string): boolean {
  return listFolder(folder).some((name) => unfinishedName.test(name));
}

/** Removes what killed processes left; what one that runs is writing stays. */
export function removeUnfinished(folder: string, disk: Disk): void {
  removeDead(folder, '', disk);
}

/** Removes what killed processes left of one file; in a folder that other machines write to nothing else is known to be left. */
export function removeUnfinishedOf(path: string, disk: Disk): void {
  removeDead(dirname(path), `-${shortName(path)}.tmp`, disk);
}

function removeDead(folder: string, ending: string, disk: Disk): void {
  for (const name of listFolder(folder).filter((one) => one.endsWith(ending))) {
    const pid = unfinishedName.exec(name)?.groups?.['pid'];
    if (pid !== undefined && !isOtherRunning(Number(pid))) disk.remove(join(folder, name));
  }
}
