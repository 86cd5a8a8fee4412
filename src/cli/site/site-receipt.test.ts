import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampFolder } from '../built/file-stamps.ts';
import { createCrashingDisk } from '../disk/crashing-disk.ts';
import { nodeDisk } from '../disk/disk.ts';
import { keepSiteReceipt, readSiteReceipt, type Said } from './site-receipt.ts';

let root = '';
const place = () => ({ root, name: 'dist', disk: nodeDisk });
const receipt = { inputs: 'of today', said: [['warn', 'Two notes are left.']] as readonly Said[] };
// Of a folder of its own, so that what is kept of it lies there as well.
const content = () => join(root, 'content');
const made = () => ({ ...receipt, stamps: stampFolder(join(root, 'dist')) });
const page = () => join(root, 'dist/people/index.html');
const from = process.cwd();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'receipt-'));
  process.chdir(root);
  mkdirSync(join(root, 'dist/people'), { recursive: true });
  writeFileSync(page(), 'Ann');
  keepSiteReceipt(made(), { content: content(), place: place() });
});
afterEach(() => {
  process.chdir(from);
  rmSync(root, { recursive: true, force: true });
});

test('a site that was not touched is known by what it was made from, with what was said of it', () => {
  expect(readSiteReceipt(receipt.inputs, { content: content(), place: place() })).toMatchObject(receipt);
});

test.each<[string, () => void]>([
  ['a page was written anew', () => writeFileSync(page(), 'Bea')],
  [
    'a page was written anew and dated back',
    () => {
      const { atime, mtime } = statSync(page());
      writeFileSync(page(), 'Bea');
      utimesSync(page(), atime, mtime);
    },
  ],
  ['a page is gone', () => rmSync(page())],
  ['a page has another name', () => renameSync(page(), join(root, 'dist/people/ann.html'))],
  ['a page came from elsewhere', () => writeFileSync(join(root, 'dist/stray.html'), '')],
  ['a link to nowhere came', () => symlinkSync(join(root, 'nowhere'), join(root, 'dist/link'))],
  ['the site is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['the receipts are gone', () => rmSync(join(root, '.astro'), { recursive: true })],
])('where %s nothing is known of the site', (_, touch) => {
  touch();
  expect(readSiteReceipt(receipt.inputs, { content: content(), place: place() })).toBeUndefined();
});

test('of a site that was made from something else nothing is said', () => {
  expect(readSiteReceipt('of yesterday', { content: content(), place: place() })).toBeUndefined();
});

test('a receipt that is half written is none', () => {
  const { disk } = createCrashingDisk(3);
  rmSync(join(root, '.astro'), { recursive: true });
  expect(() => keepSiteReceipt(made(), { content: content(), place: { ...place(), disk } })).toThrow();
  expect(readSiteReceipt(receipt.inputs, { content: content(), place: place() })).toBeUndefined();
});

test('the receipt of one folder is not that of another', () => {
  renameSync(join(root, 'dist'), join(root, 'other'));
  expect(
    readSiteReceipt(receipt.inputs, { content: content(), place: { ...place(), name: 'other' } }),
  ).toBeUndefined();
});
