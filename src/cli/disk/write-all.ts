import type { Disk } from './disk.ts';
import { noRoom } from './fault.ts';

interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes every byte or throws: a full disk may take a part of them and say so only by the count. */
export function writeAll(
  { path, content }: WholeFile,
  disk: Disk,
  afterwards?: (file: number) => void,
): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = disk.open(path);
  try {
    for (let done = 0; done < bytes.length; ) {
      const written = disk.write(file, bytes.subarray(done));
      if (written === 0) throw noRoom(path, bytes.length - done, 0);
      done += written;
    }
    afterwards?.(file);
  } finally {
    disk.close(file);
  }
}
