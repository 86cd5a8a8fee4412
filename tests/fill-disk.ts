/**
 * For tests, loaded before a program (`node --import`): its disk takes as many bytes as `DISK_ROOM` says and no more, wherever
 * a machine mounts no small file system for us.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const disk = { left: Number(process.env['DISK_ROOM']) };

function take(written: unknown): void {
  if (typeof written !== 'string' && !ArrayBuffer.isView(written)) return;
  disk.left -= typeof written === 'string' ? Buffer.byteLength(written) : written.byteLength;
  if (disk.left < 0)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

/** The same function, but for what it writes, which is given to it in second place. */
function bounded<Write extends (...given: never[]) => unknown>(write: Write): Write {
  const own = (...given: Parameters<Write>) => {
    take(given[1]);
    return write(...given);
  };
  return own as unknown as Write;
}

fs.writeFileSync = bounded(fs.writeFileSync);
fs.writeSync = bounded(fs.writeSync);
const { writeFile } = fs.promises;
fs.promises.writeFile = async (...given) => {
  take(given[1]);
  return writeFile(...given);
};
syncBuiltinESMExports();
