import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { expect } from 'vitest';
import type { Disk } from '../src/cli/disk/disk.ts';
import { createDiskWriter } from '../src/cli/disk/folder-writer.ts';
import { createHaltingDisk, unflushedDisk } from '../src/cli/disk/halting-disk.ts';
import { createFolderMemory, listFiles, listFolders } from './folder-memory.ts';

/** For tests: something that writes, in a folder of its own. */
export interface KillScene {
  readonly name: string;
  readonly prepare: (root: string) => unknown;
  /** The command as a person gives it, and gives it again after it was killed. */
  readonly run: (root: string, disk: Disk) => unknown;
}

/**
 * Kills the command at each of its writing calls in turn: run again, it leaves what one leaves that was never killed. What a
 * kill leaves is kept from one run that goes on: a killed process does nothing more, its `finally` included. Whatever is
 * half done is finished or removed before anything else; where that leads to a folder that was run in before, from remains
 * of the same kinds, the rest of the command would be done a second time and is not. Gives the number of calls.
 */
export async function killAtEveryCall(scene: KillScene): Promise<number> {
  const [root, kept] = [mkdtempSync(join(tmpdir(), 'killed-')), mkdtempSync(join(tmpdir(), 'kept-'))];
  try {
    await scene.prepare(root);
    const calls = await runAndKeep(scene, root, kept);
    const whole = everythingIn(root);
    const wasRunIn = createFolderMemory();
    for (let call = 0; call < calls; call += 1) {
      copyWithTimes(join(kept, String(call)), root);
      const remains = finishHalfDone(root);
      if (wasRunIn(root, remains)) continue;
      copyWithTimes(join(kept, String(call)), root);
      await scene.run(root, unflushedDisk);
      expect(everythingIn(root), `killed at call ${call + 1}`).toEqual(whole);
    }
    return calls;
  } finally {
    for (const folder of [root, kept]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives a folder to each call, named after its number. */
async function runAndKeep(scene: KillScene, root: string, kept: string): Promise<number> {
  let calls = 0;
  const keep = () => {
    copyWithTimes(root, join(kept, String(calls)));
    calls += 1;
  };
  await scene.run(root, createHaltingDisk(keep));
  return calls;
}

/** What every command does first. Gives the kinds of files that were left, each with its folder. */
function finishHalfDone(root: string): string {
  const before = listFiles(root);
  const content = existsSync(join(root, 'content')) ? join(root, 'content') : root;
  createDiskWriter({ root: content, folders: listFolders(root), disk: unflushedDisk }).recover();
  const gone = before.filter((path) => !existsSync(path));
  const kinds = gone.map(
    (path) => `${relative(root, dirname(path))}/${/^[.a-z]*/.exec(basename(path))?.[0]}`,
  );
  return [...new Set(kinds)].toSorted().join('\n');
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
