import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { Crash, createCrashingDisk } from '../src/cli/disk/crashing-disk.ts';
import type { Disk } from '../src/cli/disk/disk.ts';

/** For tests: something that writes, in a folder of its own. */
export interface KillScene {
  readonly name: string;
  readonly prepare: (root: string) => unknown;
  /** The command as a person gives it, and gives it again after it was killed. */
  readonly run: (root: string, disk: Disk) => unknown;
}

/** Kills the command at each of its writing calls in turn, or at one of so many: run again, it leaves what one leaves that was never killed. Gives the number of calls. */
export async function killAtEveryCall(scene: KillScene, step = 1): Promise<number> {
  const whole = (await play(scene, Number.POSITIVE_INFINITY)).left;
  for (let call = 0; ; call += step) {
    const { hasCrashed, left } = await play(scene, call);
    if (!hasCrashed) return call;
    expect(left, `killed at call ${call + 1}`).toEqual(whole);
  }
}

async function play({ prepare, run }: KillScene, lastCall: number) {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    await prepare(root);
    const { disk, hasCrashed } = createCrashingDisk(lastCall);
    try {
      await run(root, disk);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    if (hasCrashed()) await run(root, createCrashingDisk(Number.POSITIVE_INFINITY).disk);
    return { hasCrashed: hasCrashed(), left: everythingIn(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Every folder and every file by its name, and what is in it: temporary files and locks would be seen as well. */
export function everythingIn(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const read = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [relative(root, path), entry.isFile() ? readFileSync(path, 'utf8') : 'a folder'];
  });
  return Object.fromEntries(read.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
