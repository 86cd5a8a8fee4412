/** A site whose last state is known: what is as it was stays, and all else is written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from '../disk/disk.ts';
import { hashStamps, stampFolder } from './file-stamps.ts';
import { readLastSite } from './last-site.ts';
import { allFiles, createNewSite, findBuiltFile, listSizes, type NewSite } from './new-site.ts';
import { keepSiteList } from './site-list.ts';

let root = '';
const site = () => join(root, 'dist');
const list = () => join(root, 'list.json');
const readLast = (code = 'code', isFresh = false, touched: readonly string[] = []) =>
  readLastSite({ site: site(), list: list(), isFresh, touched: new Set(touched) }, code);
const begin = (folder: string, last = readLast()): NewSite =>
  createNewSite({ folder: join(root, folder), last, disk: nodeDisk });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-site-'));
  const made = begin('dist');
  made.write('index.html', '<head><link rel="canonical" href="https://lake.example/"></head>Lake');
  made.write('people.json', '[]', { madeFrom: 'two people', reads: ['story'] });
  made.write('ann/one.json', '1', { madeFrom: 'one', reads: ['story'] });
  made.write('ann/two.json', '2', { madeFrom: 'two', reads: [] });
  const files = ['ann/one.json', 'ann/two.json'];
  made.group({ name: 'quotes ann', madeFrom: 'two quotes', reads: ['story'], files });
  keepSiteList({ site: made, stamps: stampFolder(site()), code: 'code' }, list(), nodeDisk);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file of the same bytes is not written, another one is', () => {
  const made = begin('next');
  made.write('people.json', '[]');
  made.write('index.html', 'Sea');
  expect(readdirSync(join(root, 'next'))).toEqual(['index.html']);
  expect([...made.written]).toEqual(['index.html']);
  expect([...made.files.keys()]).toEqual(['people.json', 'index.html']);
});

test('a file that was made from the same is kept, with what is known of it', () => {
  const made = begin('next');
  expect([made.keep('people.json', 'two people'), made.keep('index.html', 'two people')]).toEqual([
    true,
    false,
  ]);
  expect(made.keep('people.json', 'three people')).toBe(false);
  expect(made.files.get('people.json')).toMatchObject({ size: 2, madeFrom: 'two people', reads: ['story'] });
  expect(readLast().files.get('index.html')?.head?.canonical).toBe('https://lake.example/');
});

test.each<[string, () => ReturnType<typeof readLast>, string | undefined]>([
  ['other code made it', () => readLast('other code'), undefined],
  [
    'nobody knows which code made it',
    () => readLastSite({ site: site(), list: list(), isFresh: false }, undefined),
    undefined,
  ],
  ['nothing is to be used', () => readLast('code', true), undefined],
  ['nothing happened', () => readLast(), 'two people'],
])('what a file was made from is asked where %s', (_, read, expected) => {
  expect(read().files.get('people.json')?.madeFrom).toBe(expected);
});

test('a file that somebody touched is no file of the last site', () => {
  const { files, groups } = readLast('code', false, ['people.json']);
  expect([...files.keys()]).toEqual(['index.html']);
  expect([...groups.keys()]).toEqual(['quotes ann']);
});

test('a list that is half written says nothing', () => {
  writeFileSync(list(), readFileSync(list(), 'utf8').slice(0, -5));
  expect([readLast().files.size, readLast().groups.size]).toEqual([0, 0]);
});

test('another build is noticed by its list', () => {
  const last = readLast();
  expect(last.isStill()).toBe(true);
  keepSiteList({ site: begin('none'), stamps: new Map(), code: undefined }, list(), nodeDisk);
  expect(last.isStill()).toBe(false);
});

test('a group that was made from the same is kept whole, and known by its files', () => {
  const made = begin('next');
  expect(made.lastGroup('quotes ann')?.reads).toEqual(['story']);
  expect(made.keepGroup('quotes ann', 'two quotes')).toBe(true);
  expect([...made.files.keys()]).toEqual([]);
  const sizes = listSizes(made);
  expect(sizes).toEqual([
    { file: 'ann/one.json', size: 1 },
    { file: 'ann/two.json', size: 1 },
  ]);
  expect(findBuiltFile(made)('ann/two.json')).toMatchObject({ size: 1, madeFrom: 'two' });
  expect([...allFiles(made).keys()]).toEqual(['ann/one.json', 'ann/two.json']);
});

test('of a group that was made from something else each file is asked for', () => {
  const made = begin('next');
  expect(made.last('ann/one.json')).toBeUndefined();
  expect(made.keepGroup('quotes ann', 'three quotes')).toBe(false);
  expect(made.keep('ann/one.json', 'one')).toBe(true);
  expect(made.keep('ann/two.json', 'another two')).toBe(false);
  made.write('ann/two.json', '2');
  expect(made.written.size).toBe(0);
});

test('a group is kept from build to build as it was made', () => {
  const made = begin('next');
  made.keepGroup('quotes ann', 'two quotes');
  keepSiteList({ site: made, stamps: stampFolder(site()), code: 'code' }, list(), nodeDisk);
  const again = begin('later');
  expect(again.keepGroup('quotes ann', 'two quotes')).toBe(true);
  expect(allFiles(again).get('ann/one.json')).toMatchObject({ madeFrom: 'one', reads: ['story'] });
});

test('of a group of which somebody touched a file the other files alone may stay', () => {
  const last = readLast('code', false, ['ann/two.json']);
  expect(last.groups.size).toBe(0);
  expect([...last.files.keys()].toSorted()).toEqual(['ann/one.json', 'index.html', 'people.json']);
});

test('where no site stands nothing of it is known', () => {
  rmSync(site(), { recursive: true });
  expect([readLast().files.size, readLast().groups.size]).toEqual([0, 0]);
});

test('of groups that other code made the bytes may stay', () => {
  const last = readLast('other code');
  expect(last.groups.size).toBe(0);
  expect(last.files.get('ann/one.json')).toEqual({ size: 1, hash: expect.any(String) });
});

test('stamps are one hash, in whatever order', () => {
  const stamps = stampFolder(site());
  expect(hashStamps(new Map([...stamps].toReversed()))).toBe(hashStamps(stamps));
});
