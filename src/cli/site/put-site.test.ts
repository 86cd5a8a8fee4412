import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLastSite } from '../built/last-site.ts';
import { createNewSite } from '../built/new-site.ts';
import { Crash, createCrashingDisk } from '../disk/crashing-disk.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { removeUnplaced, restoreSite } from './place-site.ts';
import { putSite } from './put-site.ts';
import { besideSite, siteOf } from './site-place.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

/** A build without the building; what happens between looking at the last site and putting the new one is given. */
function build(files: Files, disk: Disk = nodeDisk, meanwhile = () => {}): ReadonlySet<string> {
  const place = { root, name: 'dist', disk };
  restoreSite(place);
  const list = join(root, 'list.json');
  const last = readLastSite({ site: siteOf(place), list, isFresh: false }, 'code');
  const site = createNewSite({ folder: besideSite(place, 'next'), last, disk });
  for (const [name, words] of Object.entries(files)) site.write(name, words);
  meanwhile();
  putSite({ site, last, list, code: 'code' }, place);
  return site.written;
}

function readSite(): Files {
  const site = join(root, 'dist');
  const names = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(site.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

const first = { 'index.html': 'front', 'people/ann/index.html': 'Ann', 'people/bo/index.html': 'Bo' };
const second = { 'index.html': 'front, anew', 'people/ann/index.html': 'Ann', cy: 'Cy' };

test('files that stay as they are are not written again, and what is gone is gone', () => {
  build(first);
  const { ino } = statSync(join(root, 'dist/people/ann/index.html'));
  expect([...build(second)]).toEqual(['index.html', 'cy']);
  expect(readSite()).toEqual(second);
  expect(existsSync(join(root, 'dist/people/bo'))).toBe(false);
  expect(statSync(join(root, 'dist/people/ann/index.html')).ino).toBe(ino);
  expect([...build(second)]).toEqual([]);
});

test('a file may take the place of a folder, and a folder that of a file', () => {
  build({ 'a/b': '1', c: '2' });
  build({ a: '3', 'c/d': '4' });
  expect(readSite()).toEqual({ a: '3', 'c/d': '4' });
});

test('a disk that gives no second names gets copies of what does not go with its folder', () => {
  build({ ...first, 'people/index.html': 'People' });
  const { copied, disk } = diskWithoutLinks();
  build({ ...second, 'people/index.html': 'People' }, disk);
  expect(readSite()).toEqual({ ...second, 'people/index.html': 'People' });
  expect(copied()).toBe(1);
});

test('what nobody changed goes with its folder, and what somebody laid into one does not stay', () => {
  build(first);
  const folder = statSync(join(root, 'dist/people/ann')).ino;
  writeFileSync(join(root, 'dist/people/bo/strange'), 'theirs');
  const { shared, disk } = countShared();
  build({ ...first, 'index.html': 'front, anew' }, disk);
  expect(readSite()).toEqual({ ...first, 'index.html': 'front, anew' });
  expect(statSync(join(root, 'dist/people/ann')).ino).toBe(folder);
  expect(shared()).toEqual(['people/bo/index.html']);
});

test('what somebody lays into it while the new one is built does not stay either', () => {
  build(first);
  const lay = () => {
    writeFileSync(join(root, 'dist/people/ann/strange.html'), 'theirs');
    mkdirSync(join(root, 'dist/people/bo/empty/deep'), { recursive: true });
  };
  const { shared, disk } = countShared();
  build({ ...first, 'index.html': 'front, anew' }, disk, lay);
  expect(readSite()).toEqual({ ...first, 'index.html': 'front, anew' });
  expect(readdirSync(join(root, 'dist/people/bo'))).toEqual(['index.html']);
  expect(shared()).toEqual(['people/ann/index.html', 'people/bo/index.html']);
});

/** The machine's own, and which files got a second name. */
function countShared() {
  const names: string[] = [];
  const share: Disk['share'] = (from, to) => {
    names.push(from.slice(join(root, 'dist').length + 1));
    nodeDisk.share(from, to);
  };
  return { shared: () => names, disk: { ...nodeDisk, share } };
}

test('a disk that refuses a rename leaves the last site or the new one in its place, whole', () => {
  let refused = true;
  for (let call = 0; refused; call += 1) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    build(first);
    const { disk, hasRefused } = refuseRename(call);
    if (isPut(second, disk)) expect(readSite()).toEqual(second);
    else expect(readSite()).toEqual(first);
    removeUnplaced({ root, name: 'dist', disk: nodeDisk });
    build(second);
    expect(readSite()).toEqual(second);
    refused = hasRefused();
    if (!refused) expect(call).toBeGreaterThan(3);
  }
});

function isPut(files: Files, disk: Disk): boolean {
  try {
    build(files, disk);
    return true;
  } catch {
    return existsSync(join(root, 'dist/cy'));
  }
}

/** One rename is refused, all others are made. */
function refuseRename(which: number) {
  let call = 0;
  const rename: Disk['rename'] = (from, to) => {
    call += 1;
    if (call === which + 1) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    nodeDisk.rename(from, to);
  };
  return { hasRefused: () => call > which, disk: { ...nodeDisk, rename } };
}

function diskWithoutLinks() {
  let count = 0;
  const share: Disk['share'] = (from, to) => {
    count += 1;
    writeFileSync(to, readFileSync(from));
  };
  return { copied: () => count, disk: { ...nodeDisk, share } };
}

test.each([
  ['changed', () => writeFileSync(join(root, 'dist/people/ann/index.html'), 'Anna')],
  ['removed', () => rmSync(join(root, 'dist'), { recursive: true })],
])('a last site that is %s while the new one is built stops it with a sentence', (_, meanwhile) => {
  build(first);
  expect(() => build(second, nodeDisk, meanwhile)).toThrow(
    /Somebody changed people\/ann\/index\.html .* run the same/,
  );
});

test('of a file that is written twice the last words stand, whatever the last site has', () => {
  build({ 'robots.txt': 'ours' });
  const place = { root, name: 'dist', disk: nodeDisk };
  const list = join(root, 'list.json');
  const last = readLastSite({ site: siteOf(place), list, isFresh: false }, 'code');
  const site = createNewSite({ folder: besideSite(place, 'next'), last, disk: nodeDisk });
  site.write('robots.txt', 'theirs');
  site.write('robots.txt', 'ours');
  putSite({ site, last, list, code: 'code' }, place);
  expect(readSite()).toEqual({ 'robots.txt': 'ours' });
});

test('two pages in one place are refused, also where one of them is kept with its group', () => {
  const place = { root, name: 'dist', disk: nodeDisk };
  const list = join(root, 'list.json');
  const begin = () => {
    const last = readLastSite({ site: siteOf(place), list, isFresh: false }, 'code');
    return { last, site: createNewSite({ folder: besideSite(place, 'next'), last, disk: nodeDisk }) };
  };
  const made = begin();
  made.site.write('a/ann.json', 'Ann');
  made.site.group({ name: 'ann', madeFrom: 'ann', reads: [], files: ['a/ann.json'] });
  putSite({ ...made, list, code: 'code' }, place);
  const next = begin();
  expect(next.site.keepGroup('ann', 'ann')).toBe(true);
  next.site.write('a/ann.json', 'Anna');
  expect(() => putSite({ ...next, list, code: 'code' }, place)).toThrow(
    'Two pages or files of the site would stand at /a/ann.json.',
  );
  expect(readSite()).toEqual({ 'a/ann.json': 'Ann' });
});

test('killed at any call, the next start finds the last site or the new one, whole', () => {
  let call = 0;
  for (; ; call += 1) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    build(first);
    const { disk, hasCrashed } = createCrashingDisk(call);
    try {
      build(second, disk);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    if (!hasCrashed()) break;
    restoreSite({ root, name: 'dist', disk: nodeDisk });
    expect([first, second]).toContainEqual(readSite());
    build(second);
    expect(readSite()).toEqual(second);
  }
  expect(call).toBeGreaterThan(12);
});
