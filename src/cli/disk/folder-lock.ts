import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './write-whole-file.ts';

const waitMs = 15;
const patienceMs = 120_000;

/** Runs a task while nobody else holds the lock; a lock whose process is gone is taken over. */
export function withLock<T>(lock: string, task: () => T): T {
  takeLock(lock);
  try {
    return task();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    const deadline = Date.now() + patienceMs;
    while (!tryLink(own, lock)) {
      if (Date.now() > deadline)
        throw new Error(`${lock} has been held for two minutes. Delete it if no other ingest is running.`);
      if (!removeAbandoned(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link to a file that already says who holds the lock: it never exists half written. */
function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeAbandoned(lock: string): boolean {
  const holder = readHolder(lock);
  if (holder === undefined || isAlive(holder)) return false;
  const aside = `${lock}-abandoned-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  const isTheAbandoned = readHolder(aside) === holder;
  if (!isTheAbandoned) tryLink(aside, lock);
  rmSync(aside, { force: true });
  return isTheAbandoned;
}

function readHolder(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
