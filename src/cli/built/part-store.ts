import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptParts } from '../../collections/kept/handed-parts.ts';
import { allowRefusal } from '../disk/allow-refusal.ts';
import type { Disk } from '../disk/disk.ts';
import { isOfMachine } from '../disk/error-code.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { listFolder } from '../disk/list-folder.ts';
import { writeAll } from '../disk/write-all.ts';

/** Parts of one story, each in a file of its own behind the hash of its bytes: what was half written is not taken. */
export interface PartStore extends KeptParts {
  /** Removes what lay there when it was opened and this build did not want; to be called when it is done. */
  readonly sweep: () => void;
}

interface StorePlace {
  /** Whoever deletes it, or anything in it, loses time only. */
  readonly folder: string;
  /** What made the parts: other code takes none of them. */
  readonly code: string;
  /** Whether none of them is to be used. */
  readonly isFresh: boolean;
  readonly disk: Disk;
}

const hashLength = 64;

export function openPartStore({ folder, code, isFresh, disk }: StorePlace): PartStore {
  const wanted = new Set<string>();
  // What another build keeps meanwhile is its own.
  const former = listParts(folder);
  const nameOf = (key: string) => hashBytes(Buffer.from(`${code} ${key}`));
  return {
    want: (key) => void wanted.add(nameOf(key)),
    read: (key) => (isFresh ? undefined : readPart(join(folder, nameOf(key)))),
    keep: (key, part) => {
      const path = join(folder, nameOf(key));
      allowRefusal(path, () => {
        disk.makeFolder(folder);
        writeAll({ path, content: Buffer.concat([Buffer.from(hashBytes(part)), part]) }, disk);
      });
    },
    sweep: () => {
      const left = former.filter((name) => !wanted.has(name));
      allowRefusal(folder, () => {
        for (const name of left) disk.remove(join(folder, name));
      });
    },
  };
}

/** None where they cannot be listed. */
function listParts(folder: string): readonly string[] {
  const parts: string[] = [];
  allowRefusal(folder, () => void parts.push(...listFolder(folder)));
  return parts;
}

function readPart(path: string): Uint8Array | undefined {
  const bytes = readIfItCan(path);
  const part = bytes.subarray(hashLength);
  return bytes.toString('latin1', 0, hashLength) === hashBytes(part) ? part : undefined;
}

/** A part that cannot be read is made anew as one that is not there. */
function readIfItCan(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isOfMachine(error)) return Buffer.alloc(0);
    throw error;
  }
}
