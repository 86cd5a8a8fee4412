import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import type { Disk } from '../src/cli/disk/disk.ts';
import { createHaltingDisk, unflushedDisk } from '../src/cli/disk/halting-disk.ts';

/** For tests: something that writes, in a folder of its own. */
export interface KillScene {
  readonly name: string;
  readonly prepare: (root: string) => unknown;
  /** The command as a person gives it, and gives it again after it was killed. */
  readonly run: (root: string, disk: Disk) => unknown;
}

/**
 * Kills the command at each of its writing calls in turn, or at one of so many: run again, it leaves what one leaves that
 * was never killed. What a kill leaves is kept from one run that goes on: a killed process does nothing more, its
 * `finally` included. Gives the number of calls.
 */
export async function killAtEveryCall(scene: KillScene, step = 1): Promise<number> {
  const [root, kept] = [mkdtempSync(join(tmpdir(), 'killed-')), mkdtempSync(join(tmpdir(), 'kept-'))];
  try {
    await scene.prepare(root);
    const calls = await runAndKeep(scene, { root, kept, step });
    const whole = everythingIn(root);
    for (let call = 0; call < calls; call += step) {
      copyWithTimes(join(kept, String(call)), root);
      await scene.run(root, unflushedDisk);
      expect(everythingIn(root), `killed at call ${call + 1}`).toEqual(whole);
    }
    return calls;
  } finally {
    for (const folder of [root, kept]) rmSync(folder, { recursive: true, force: true });
  }
}

interface Keeping {
  readonly root: string;
  /** Gets a folder for each call that is kept, named after its number. */
  readonly kept: string;
  readonly step: number;
}

async function runAndKeep(scene: KillScene, { root, kept, step }: Keeping): Promise<number> {
  let calls = 0;
  const keep = () => {
    if (calls % step === 0) copyWithTimes(root, join(kept, String(calls)));
    calls += 1;
  };
  await scene.run(root, createHaltingDisk(keep));
  return calls;
}

/** Puts a folder in the place of another, with the times of its files, by which commands know what is new. */
export function copyWithTimes(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
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
