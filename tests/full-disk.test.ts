import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFullDisk } from '../src/cli/disk/full-disk.ts';
import { unflushedDisk } from '../src/cli/disk/halting-disk.ts';
import { openPart, partEnding } from '../src/cli/shard/part-file.ts';
import { createFolderMemory } from './folder-memory.ts';
import { copyWithTimes, everythingIn, type KillScene } from './kill-at-every-call.ts';
import { isLongForm } from './long-form.ts';
import { createSmallDisk } from './small-disk.ts';
import { writingScenes } from './writing-scenes.ts';

const rooms = isLongForm ? [8, 16, 24, 32, 48, 64, 80, 96, 128, 160] : [8, 24, 64];

type Files = Readonly<Record<string, string>>;

/** Files alone: a folder for a lock may be made on a disk that takes no file any more. */
function filesIn(root: string): Files {
  const files = Object.entries(everythingIn(root)).filter(([, text]) => text !== 'a folder');
  return Object.fromEntries(
    files.map(([name, text]) => [name, name.endsWith(partEnding) ? sayPart(join(root, name), text) : text]),
  );
}

/** What a part says: one and the same text is written in one byte a letter or in two, as the machine happens to hold it. */
function sayPart(path: string, text: string): string {
  const opened = openPart(path);
  if (!('takeFile' in opened)) return text;
  const { sha256: _, files, ...head } = opened.part;
  const bodies = files.map((_, at) => opened.takeFile(at));
  return inspect([head, bodies], { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity });
}

async function messageOf(task: () => unknown): Promise<string | undefined> {
  try {
    await task();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the scene with the room there is, then with enough; every file is as it was or as it should be, at every time. */
async function tryWith(
  scene: KillScene,
  whole: Files,
  { root, run, free, wasRunIn }: Trial,
): Promise<boolean> {
  const before = filesIn(root);
  const message = await messageOf(run);
  const left = filesIn(root);
  if (message === undefined) expect(left).toEqual(whole);
  else {
    expect(message).toMatch(
      /was not written, because (?:the disk is full|\d+ kB are wanted and the disk has)/,
    );
    expect(message).toContain('Make room, then run the same command again');
    expect(
      Object.keys(left).filter((name) => left[name] !== before[name] && left[name] !== whole[name]),
    ).toEqual([]);
    expect(Object.keys(before).filter((name) => !(name in left))).toEqual([]);
  }
  free();
  if (wasRunIn(root)) return message !== undefined;
  await scene.run(root, unflushedDisk);
  expect(filesIn(root)).toEqual(whole);
  return message !== undefined;
}

interface Trial {
  readonly root: string;
  readonly run: () => unknown;
  readonly free: () => void;
  readonly wasRunIn: ReturnType<typeof createFolderMemory>;
}

async function inFolder<T>(task: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'full-'));
  try {
    return await task(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function wholeOf(scene: KillScene, prepared: string): Promise<Files> {
  return inFolder(async (root) => {
    copyWithTimes(prepared, root);
    await scene.run(root, unflushedDisk);
    return filesIn(root);
  });
}

describe.each(writingScenes)(
  '$name on a full disk is whole, or says so and leaves the old files',
  (scene) => {
    let prepared = '';
    let whole: Files = {};
    beforeAll(async () => {
      prepared = mkdtempSync(join(tmpdir(), 'prepared-'));
      await scene.prepare(prepared);
      whole = await wholeOf(scene, prepared);
    }, 300_000);
    afterAll(() => rmSync(prepared, { recursive: true, force: true }));

    test('where a disk pretends to be full', async () => {
      const failed = new Set<boolean>();
      const wasRunIn = createFolderMemory();
      for (const room of [0, 1, ...rooms.map((kilobytes) => kilobytes * 1024)])
        failed.add(
          await inFolder((root) => {
            copyWithTimes(prepared, root);
            return tryWith(scene, whole, {
              root,
              run: () => scene.run(root, createFullDisk(room)),
              free: () => undefined,
              wasRunIn,
            });
          }),
        );
      expect(failed).toContain(true);
    }, 300_000);

    test('on a real small file system', async ({ skip }) => {
      const disk = createSmallDisk();
      if (disk === undefined)
        return skip('this machine mounts no file system for us: it wants Linux and root or sudo');
      try {
        const root = join(disk.root, 'content');
        const wasRunIn = createFolderMemory();
        for (const kilobytes of rooms) {
          disk.leaveRoom(2_000_000);
          copyWithTimes(prepared, root);
          await tryWith(scene, whole, {
            root,
            run: () => {
              disk.leaveRoom(kilobytes * 1024);
              return scene.run(root, unflushedDisk);
            },
            free: () => disk.leaveRoom(2_000_000),
            wasRunIn,
          });
        }
      } finally {
        disk.remove();
      }
    }, 300_000);
  },
);
