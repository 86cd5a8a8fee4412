import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: a real file system of its own in memory, where the machine lets us make one. */
export interface SmallDisk {
  readonly root: string;
  /** Fills it but for so many bytes; called again, frees or fills it anew. */
  readonly leaveRoom: (bytes: number) => void;
  readonly remove: () => void;
}

/** Of so many bytes. Undefined where the machine does not let us: it wants Linux, and to be root or to have sudo without a password, as CI has. */
export function createSmallDisk(size = 4_000_000): SmallDisk | undefined {
  const root = mkdtempSync(join(tmpdir(), 'small-'));
  const remove = () => {
    asRoot('umount', ['-q', root]);
    rmSync(root, { recursive: true, force: true });
  };
  const owner = process.getuid?.() ?? 0;
  if (!asRoot('mount', ['-t', 'tmpfs', '-o', `size=${size},uid=${owner}`, 'tmpfs', root])) {
    remove();
    return undefined;
  }
  return { root, remove, leaveRoom: (bytes) => fill(root, bytes) };
}

function asRoot(command: string, words: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  return (
    spawnSync(command, [...words], { stdio: 'ignore' }).status === 0 ||
    spawnSync('sudo', ['-n', command, ...words], { stdio: 'ignore' }).status === 0
  );
}

function fill(root: string, bytes: number): void {
  const filler = join(root, 'filler');
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(root);
  const taken = bavail * bsize - bytes;
  if (taken > 0) writeFileSync(filler, new Uint8Array(taken));
}
