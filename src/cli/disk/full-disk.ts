import { type Disk, nodeDisk } from './disk.ts';

/** For tests: a disk that takes so many bytes, then writes short and then nothing. It does not tell how much it has left. */
export function createFullDisk(room: number): Disk {
  let left = room;
  return {
    ...nodeDisk,
    freeRoom: () => undefined,
    write: (file, bytes) => {
      if (left === 0 && bytes.length > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      const written = nodeDisk.write(file, bytes.subarray(0, left));
      left -= written;
      return written;
    },
  };
}
