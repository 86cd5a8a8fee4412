import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Crash, createCrashingDisk } from './crashing-disk.ts';
import type { Disk } from './disk.ts';
import { createFullDisk } from './full-disk.ts';
import { unflushedDisk } from './halting-disk.ts';
import { finishBatch, type PlannedFile, writeBatch } from './write-batch.ts';

const written: readonly PlannedFile['how'][] = ['create', 'add', 'replace'];

function inTrial(task: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'batch-'));
  try {
    writeFileSync(join(root, 'replace'), 'old');
    writeFileSync(join(root, 'remove'), 'old');
    task(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function batchIn(root: string, disk: Disk): void {
  const files = written.map((how) => ({ how, path: join(root, how), text: 'new' }) as PlannedFile);
  const removed: PlannedFile = { how: 'remove', path: join(root, 'remove') };
  writeBatch([removed, ...files], placeIn(root, disk));
}

const placeIn = (root: string, disk: Disk) => ({ root, journal: join(root, '.journal'), disk });

const read = (root: string) =>
  readdirSync(root)
    .filter((name) => !name.startsWith('.'))
    .map((name) => `${name}: ${readFileSync(join(root, name), 'utf8')}`);

const before = ['remove: old', 'replace: old'];
const after = ['add: new', 'create: new', 'replace: new'];

/** Whether the crash came. */
function crashing(task: (disk: Disk) => void, lastCall: number): boolean {
  const { disk, hasCrashed } = createCrashingDisk(lastCall);
  try {
    task(disk);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  return hasCrashed();
}

test('killed at any call, and killed again at any call of what finishes it, a batch is whole or was never begun', () => {
  let hasCrashed = true;
  for (let call = 0; hasCrashed; call += 1)
    for (let again = 0, isAgain = true; isAgain; again += 1)
      inTrial((root) => {
        hasCrashed = crashing((disk) => batchIn(root, disk), call);
        isAgain = crashing((disk) => finishBatch(placeIn(root, disk)), again);
        finishBatch(placeIn(root, unflushedDisk));
        expect([before, after], `killed at ${call}, then at ${again}`).toContainEqual(read(root));
        expect(existsSync(join(root, '.journal'))).toBe(false);
      });
});

test('on a full disk nothing is removed and nothing replaced', () => {
  for (let room = 0; room < 12; room += 1)
    inTrial((root) => {
      expect(() => batchIn(root, createFullDisk(room))).toThrow('was not written, because the disk is full');
      expect(readdirSync(root)).toEqual(['remove', 'replace']);
    });
});

test('what somebody has changed since a kill is not removed', () => {
  inTrial((root) => {
    const move = { how: 'remove', to: 'remove', former: 'another hash' };
    writeFileSync(join(root, '.journal'), JSON.stringify({ moves: [move] }));
    finishBatch(placeIn(root, unflushedDisk));
    expect(read(root)).toEqual(before);
  });
});
