import { type Disk, nodeDisk } from './disk.ts';

/**
 * For tests: the machine’s own disk, which halts once in each call that changes something: before it, and in a write once
 * half of the bytes are there.
 * @param mayWrite is asked before the first half; it throws where nothing comes after a crash.
 */
export function createHaltingDisk(halt: () => void, mayWrite: () => void = () => undefined): Disk {
  const halting =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      halt();
      return call(...args);
    };
  return {
    ...nodeDisk,
    /** Flushing matters to a loss of power, not to a kill, and takes most of the time. */
    flush: () => undefined,
    flushFolder: () => undefined,
    write: (file, bytes) => {
      mayWrite();
      const half = nodeDisk.write(file, bytes.subarray(0, bytes.length / 2));
      halt();
      return half + nodeDisk.write(file, bytes.subarray(half));
    },
    makeFolder: halting(nodeDisk.makeFolder),
    open: halting(nodeDisk.open),
    link: halting(nodeDisk.link),
    share: halting(nodeDisk.share),
    rename: halting(nodeDisk.rename),
    remove: halting(nodeDisk.remove),
  };
}

/** For tests: the machine’s own disk, without flushing. */
export const unflushedDisk: Disk = createHaltingDisk(() => undefined);
