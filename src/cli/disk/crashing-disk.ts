import { type Disk, nodeDisk } from './disk.ts';

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
  const count = () => {
    calls += 1;
    if (calls > lastCall) crash();
  };
  const counted =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      count();
      return call(...args);
    };
  const write: Disk['write'] = (file, bytes) => {
    if (calls === lastCall) nodeDisk.write(file, bytes.subarray(0, bytes.length / 2));
    count();
    return nodeDisk.write(file, bytes);
  };
  return {
    hasCrashed: () => calls > lastCall,
    disk: {
      ...nodeDisk,
      /** Flushing matters to a loss of power, not to a kill, and takes most of the time. */
      flush: () => undefined,
      flushFolder: () => undefined,
      write,
      makeFolder: counted(nodeDisk.makeFolder),
      open: counted(nodeDisk.open),
      link: counted(nodeDisk.link),
      rename: counted(nodeDisk.rename),
      remove: counted(nodeDisk.remove),
    },
  };
}

function throwCrash(): never {
  throw new Crash();
}
