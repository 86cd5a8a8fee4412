import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampFolder } from '../built/file-stamps.ts';
import { nodeDisk } from '../disk/disk.ts';
import { TouchedSite, takeOver } from './take-over.ts';

let root = '';
const ann = () => join(root, 'dist/people/ann.html');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'take-over-'));
  mkdirSync(join(root, 'dist/people'), { recursive: true });
  for (const [name, words] of [
    ['index.html', 'Front'],
    ['people/ann.html', 'Ann'],
    ['people/bo.html', 'Bo'],
  ] as const)
    writeFileSync(join(root, 'dist', name), words);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Takes over a site of three files, which somebody touches after it was built; gives which of them are told of. */
function takeTouched(touch: () => void): readonly string[] {
  const stamps = stampFolder(join(root, 'dist'));
  touch();
  const staying = {
    folders: new Map([['people', ['people/ann.html', 'people/bo.html']]]),
    alone: ['index.html'],
  };
  const last = { files: new Map(), groups: new Map(), stamps, isStill: () => true };
  try {
    takeOver(staying, last, { root, name: 'dist', disk: nodeDisk });
    return [];
  } catch (error) {
    if (error instanceof TouchedSite) return [...error.files];
    throw error;
  }
}

test.each<[string, () => void, readonly string[]]>([
  ['nothing', () => undefined, []],
  ['a file that was written anew', () => writeFileSync(ann(), 'Bea'), ['people/ann.html']],
  [
    'a file that was written anew and dated back',
    () => {
      const { atime, mtime } = statSync(ann());
      writeFileSync(ann(), 'Bea');
      utimesSync(ann(), atime, mtime);
    },
    ['people/ann.html'],
  ],
  ['a file that is gone', () => rmSync(ann()), ['people/ann.html']],
  [
    'a folder that is gone',
    () => rmSync(join(root, 'dist/people'), { recursive: true }),
    ['people/ann.html', 'people/bo.html'],
  ],
])('of what stays of a site it tells of %s', (_, touch, told) => {
  expect(takeTouched(touch)).toEqual(told);
});
