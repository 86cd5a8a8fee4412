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
import { Crash } from '../disk/crashing-disk.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { exchangeSite, removeUnplaced, restoreSite } from './place-site.ts';
import { besideSite, type SitePlace, siteOf } from './site-place.ts';

let place: SitePlace;
let moves = '';
beforeEach(() => {
  place = { root: mkdtempSync(join(tmpdir(), 'site-')), name: 'dist', disk: nodeDisk };
  moves = besideSite(place, 'moves');
  for (const name of folders) writeSite(join(siteOf(place), name));
  writeSite(siteOf(place));
  writeSite(besideSite(place, 'next'));
});
afterEach(() => rmSync(place.root, { recursive: true, force: true }));

const folders = ['p', 'q', 'r'];
const whole = ['index.html', 'p', 'q', 'r'];

function writeSite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'words');
}

const namesOf = (folder: string) => readdirSync(folder).toSorted();

/** Exchanges the sites on a disk that refuses some of the renames: the first is that of the site, those of its folders follow. */
function exchange(refuse: (call: number) => void): void {
  let call = 0;
  const rename: Disk['rename'] = (from, to) => {
    call += 1;
    refuse(call);
    nodeDisk.rename(from, to);
  };
  exchangeSite({ ...place, disk: { ...nodeDisk, rename } }, folders);
}

function refused(call: number): Error {
  return Object.assign(new Error(`refused ${call}`), { code: 'EACCES' });
}

test.each([
  ['half written', '["p",'],
  ['of another kind', '{ "p": true }'],
])('where the list of what went is %s, nothing is removed and a sentence says so', (_, list) => {
  const crash = (call: number) => {
    if (call > 3) throw new Crash();
  };
  expect(() => exchange(crash)).toThrow(Crash);
  expect(readFileSync(moves, 'utf8')).toBe('["p","q","r"]');
  writeFileSync(moves, list);
  for (let start = 0; start < 2; start += 1)
    expect(() => restoreSite(place)).toThrow(/-moves-\d+ cannot be read.* run the same command again/);
  expect(existsSync(siteOf(place))).toBe(false);
  expect(namesOf(besideSite(place, 'former'))).toEqual(['index.html', 'r']);
  expect(namesOf(besideSite(place, 'next'))).toEqual(['index.html', 'p', 'q']);
});

test('a list that was half written before anything went is of no matter', () => {
  writeFileSync(moves, '["p",');
  restoreSite(place);
  expect(namesOf(place.root)).toEqual(['dist']);
  expect(namesOf(siteOf(place))).toEqual(whole);
});

test('what was refused is taken back, whatever became of the list', () => {
  const refuse = (call: number) => {
    if (call !== 4) return;
    writeFileSync(moves, '["p",');
    throw refused(call);
  };
  expect(() => exchange(refuse)).toThrow('refused 4');
  expect(namesOf(siteOf(place))).toEqual(whole);
});

test('where taking back is refused as well, the first refusal is said, and the next start puts it right', () => {
  const refuse = (call: number) => {
    if (call === 4 || call === 5) throw refused(call);
  };
  const first = expect.objectContaining({ message: 'refused 4' });
  expect(() => exchange(refuse)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /the machine does not allow it.* run the same command again: the last site is put back/i,
      ),
      cause: first,
    }),
  );
  removeUnplaced(place);
  restoreSite(place);
  expect(namesOf(place.root)).toEqual(['dist']);
  expect(namesOf(siteOf(place))).toEqual(whole);
});
