import type { Disk } from './disk.ts';
import { createHaltingDisk } from './halting-disk.ts';

/** What a test sees of a process that was killed: nothing else catches it. */
export class Crash extends Error {}

export interface CrashingDisk {
  readonly disk: Disk;
  /** Whether the crash has come. */
  readonly hasCrashed: () => boolean;
}

/**
 * For tests: the machine's own disk up to the given call that changes something. That one writes half of its bytes at
 * most, and none comes after it: a crash is thrown there, unless the process is to be killed in earnest.
 */
export function createCrashingDisk(lastCall: number, crash: () => void = throwCrash): CrashingDisk {
  let calls = 0;
  const hasCrashed = () => calls > lastCall;
  const crashFromThere = () => {
    if (hasCrashed()) crash();
  };
  const count = () => {
    calls += 1;
    crashFromThere();
  };
  return { hasCrashed, disk: createHaltingDisk(count, crashFromThere) };
}

function throwCrash(): never {
  throw new Crash();
}
