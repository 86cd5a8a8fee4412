import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { hasCode } from './error-code.ts';
import { writing } from './fault.ts';
import { isOtherRunning } from './is-other-running.ts';
import { listFolder } from './list-folder.ts';
import { writeAll } from './write-all.ts';

const waitMs = 15;
const patienceMs = 120_000;

export interface LockOptions {
  readonly disk?: Disk | undefined;
  /** How long to wait for a holder who is alive; two minutes where it is left out. */
  readonly patienceMs?: number;
  /** Is told once that somebody else holds the lock. */
  readonly onWait?: (() => void) | undefined;
}

/** Runs a task while nobody else holds the lock. */
export function withLock<T>(lock: string, task: () => T, options: LockOptions = {}): T {
  const release = takeLock(lock, options);
  try {
    return task();
  } finally {
    release();
  }
}

/**
 * Waits for the lock and gives the function that gives it back. A lock whose process is gone is taken over; so is one
 * of this process, which never asks twice: it is left from a killed one that had the same number.
 */
export function takeLock(lock: string, options: LockOptions = {}): () => void {
  const { disk = nodeDisk } = options;
  const own = `${lock}-${process.pid}`;
  writing(dirname(lock), () => {
    disk.makeFolder(dirname(lock));
    try {
      writeAll({ path: own, content: String(process.pid) }, disk);
      waitFor(own, lock, options);
    } finally {
      disk.remove(own);
    }
  });
  return () => disk.remove(lock);
}

function waitFor(own: string, lock: string, { disk = nodeDisk, onWait, ...options }: LockOptions): void {
  const deadline = Date.now() + (options.patienceMs ?? patienceMs);
  for (let isTold = false; !tryLink(own, lock, disk); ) {
    if (Date.now() > deadline)
      throw new Error(`${lock} has been held for too long. Delete it if nothing else is writing.`);
    if (removeAbandoned(lock, disk)) continue;
    if (!isTold) onWait?.();
    isTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
  }
}

/** A link to a file that already says who holds the lock: it never exists half written. */
function tryLink(own: string, lock: string, disk: Disk): boolean {
  try {
    disk.link(own, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeAbandoned(lock: string, disk: Disk): boolean {
  const holder = readHolder(lock);
  if (holder === undefined || isOtherRunning(holder)) return false;
  const aside = `${lock}-abandoned-${process.pid}`;
  try {
    disk.rename(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  const isTheAbandoned = readHolder(aside) === holder;
  if (!isTheAbandoned) tryLink(aside, lock, disk);
  disk.remove(aside);
  return isTheAbandoned;
}

/** Removes what processes left that were killed while they waited for the lock; only for who holds it. */
export function removeDeadLocks(lock: string, disk: Disk): void {
  const prefix = `${basename(lock)}-`;
  for (const name of listFolder(dirname(lock))) {
    const [, pid] = name.startsWith(prefix) ? (/-(\d+)$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isOtherRunning(Number(pid))) disk.remove(join(dirname(lock), name));
  }
}

function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
