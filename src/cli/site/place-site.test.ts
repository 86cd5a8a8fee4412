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

function put(place: SitePlace): void {
  aloneAtSite(place, () => exchangeSite(place));
  removeExchanged(place);
}

/** A build without the building: what a killed one left is put right, then the new site is written and placed. */
function build(words: string, disk: Disk = nodeDisk): void {
  const place = { root, name: 'dist', disk };
  restoreSite(place);
  writeSite(besideSite(place, 'next'), words);
  put(place);
}

test('a site that is exchanged leaves nothing beside it', () => {
  writeSite(siteOf({ root, name: 'dist', disk: nodeDisk }), 'first');
  build('second');
  expect(readSite()).toEqual(['second', 'second']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site is put where there was none', () => {
  build('first');
  expect(readSite()).toEqual(['first', 'first']);
});

test('killed at any call, the next start finds the last site or the new one', () => {
  let call = 0;
  for (; ; call += 1) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    writeSite(siteOf({ root, name: 'dist', disk: nodeDisk }), 'last');
    writeSite(join(root, `.dist-former-${process.pid}`), 'the one before');
    const { disk, hasCrashed } = createCrashingDisk(call);
    try {
      build('new', disk);
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
    build('after');
    expect(readSite()).toEqual(['after', 'after']);
    expect(readdirSync(root)).toEqual(['dist']);
  }
  expect(call).toBeGreaterThan(8);
});

test('the folders of a build that is running are left alone', () => {
  const other = join(root, `.dist-next-${process.ppid}`);
  mkdirSync(other);
  restoreSite({ root, name: 'dist', disk: nodeDisk });
  expect(existsSync(other)).toBe(true);
});
