import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from './disk.ts';
import { messageOf } from './fault.ts';
import { createFullDisk } from './full-disk.ts';
import { hasUnfinished, removeUnfinished, removeUnfinishedOf, replaceWholeFile } from './write-whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'report.md');
const long = 'The lock at Tarnholm opens at noon. '.repeat(500);

test('a write that takes a few bytes at a time is gone on with to its end', () => {
  replaceWholeFile(path(), `${long}“é”`, {
    ...nodeDisk,
    write: (file, bytes) => nodeDisk.write(file, bytes.subarray(0, 7)),
  });
  expect(readFileSync(path(), 'utf8')).toBe(`${long}“é”`);
});

test.each([0, 1, 4096, long.length - 1])('a disk with room for %i bytes leaves the old file', (room) => {
  writeFileSync(path(), 'old');
  expect(() => replaceWholeFile(path(), long, createFullDisk(room))).toThrow(
    /report\.md was not written, because the disk is full\. Make room/,
  );
  expect(readFileSync(path(), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.md']);
});

test('a disk that takes nothing and says so only by its count is full', () => {
  expect(() => replaceWholeFile(path(), long, { ...nodeDisk, write: () => 0 })).toThrow(
    'the disk has 0 kB left',
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a file where a folder should be is named as such', () => {
  writeFileSync(path(), '');
  expect(() => replaceWholeFile(join(path(), 'x.md'), 'text')).toThrow(
    'a file stands where a folder should be',
  );
});

test('what a tool tells of the machine in words alone is told in ours', () => {
  const tool = new Error(
    'Failed to write a.js\n\nCaused by:\n    No space left on device (os error 28)\n\nStack',
  );
  expect(messageOf(tool)).toMatch(
    process.platform === 'win32' ? /Failed/ : /because the disk is full\. Make room/,
  );
});

test('a folder where the file should be is named as such', () => {
  mkdirSync(path());
  expect(() => replaceWholeFile(path(), 'text')).toThrow('a folder stands where a file should be');
  expect(readdirSync(folder)).toEqual(['report.md']);
});

test('what a killed process left is removed, and what another writes stays', () => {
  const [dead, living] = [2 ** 22 + 1, process.ppid];
  const left = (pid: number) => `.unfinished-${pid}-report.md-0.tmp`;
  for (const name of ['report.md', left(dead), left(living)]) writeFileSync(join(folder, name), '');
  expect(hasUnfinished(folder)).toBe(true);
  removeUnfinished(folder, nodeDisk);
  expect(readdirSync(folder).toSorted()).toEqual([left(living), 'report.md'].toSorted());
  rmSync(join(folder, left(living)));
  expect(hasUnfinished(folder)).toBe(false);
});

test('of one file only what was left of that file is removed', () => {
  replaceWholeFile(path(), 'text', { ...nodeDisk, rename: () => undefined });
  const [mine = ''] = readdirSync(folder);
  const other = mine.replace('report.md', 'other.md');
  writeFileSync(join(folder, other), '');
  removeUnfinishedOf(path(), nodeDisk);
  expect(readdirSync(folder)).toEqual([other]);
});
