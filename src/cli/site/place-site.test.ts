import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Crash, createCrashingDisk } from '../disk/crashing-disk.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { patchSite } from './patch-site.ts';
import { aloneAtSite, exchangeSite, removeExchanged, restoreSite } from './place-site.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'pages/index.html'), words);
}

function readSite(): readonly string[] {
  const names = ['index.html', 'pages/index.html'];
  return names.map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
}

type Put = (place: SitePlace) => void;

/** Ways to put a site into the place of the last one. */
const ways: readonly (readonly [string, Put])[] = [
  [
    'exchanged',
    (place) => {
      aloneAtSite(place, () => exchangeSite(place));
      removeExchanged(place);
    },
  ],
  ['patched', (place) => aloneAtSite(place, () => patchSite(place, []))],
];

/** A build without the building: what a killed one left is put right, then the new site is written and placed. */
function build(words: string, put: Put, disk: Disk = nodeDisk): void {
  const place = { root, name: 'dist', disk };
  restoreSite(place);
  writeSite(besideSite(place, 'next'), words);
  put(place);
}

test.each(ways)('a site that is %s leaves nothing beside it', (_, put) => {
  writeSite(siteOf({ root, name: 'dist', disk: nodeDisk }), 'first');
  build('second', put);
  expect(readSite()).toEqual(['second', 'second']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site is put where there was none', () => {
  build('first', (place) => exchangeSite(place));
  expect(readSite()).toEqual(['first', 'first']);
});

test.each(ways)(
  'killed at any call while it is %s, the next start finds the last site or the new one',
  (_, put) => {
    let call = 0;
    for (; ; call += 1) {
      rmSync(root, { recursive: true, force: true });
      mkdirSync(root);
      writeSite(siteOf({ root, name: 'dist', disk: nodeDisk }), 'last');
      writeSite(join(root, `.dist-former-${process.pid}`), 'the one before');
      const { disk, hasCrashed } = createCrashingDisk(call);
      try {
        build('new', put, disk);
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      if (!hasCrashed()) break;
      restoreSite({ root, name: 'dist', disk: nodeDisk });
      const site = readSite();
      expect([
        ['last', 'last'],
        ['new', 'new'],
      ]).toContainEqual(site);
      expect(readdirSync(root)).toEqual(['dist']);
      build('after', put);
      expect(readSite()).toEqual(['after', 'after']);
      expect(readdirSync(root)).toEqual(['dist']);
    }
    expect(call).toBeGreaterThan(8);
  },
);

test('a patch takes away what is gone, with the folders in which nothing is left, and leaves the rest', () => {
  const place = { root, name: 'dist', disk: nodeDisk };
  writeSite(siteOf(place), 'last');
  mkdirSync(join(root, 'dist/people/ann'), { recursive: true });
  writeFileSync(join(root, 'dist/people/ann/index.html'), 'Ann');
  mkdirSync(besideSite(place, 'next'));
  // A file where a folder was.
  writeFileSync(join(besideSite(place, 'next'), 'people'), 'Bea');
  patchSite(place, ['people/ann/index.html', 'index.html']);
  expect(readdirSync(join(root, 'dist')).toSorted()).toEqual(['pages', 'people']);
  expect(readFileSync(join(root, 'dist/people'), 'utf8')).toBe('Bea');
});

test('a patch without its site is dropped', () => {
  const place = { root, name: 'dist', disk: nodeDisk };
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeSite(join(root, `.dist-patch-${pid}`), 'new');
  restoreSite(place);
  expect(readdirSync(root)).toEqual([]);
});

test('the folders of a build that is running are left alone', () => {
  const other = join(root, `.dist-next-${process.ppid}`);
  mkdirSync(other);
  restoreSite({ root, name: 'dist', disk: nodeDisk });
  expect(existsSync(other)).toBe(true);
});
