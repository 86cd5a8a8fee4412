import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from '../disk/disk.ts';
import { createFullDisk } from '../disk/full-disk.ts';
import { openPartStore, type PartStore } from './part-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (changes: Partial<Parameters<typeof openPartStore>[0]> = {}): PartStore =>
  openPartStore({ folder, code: 'lake', isFresh: false, disk: nodeDisk, ...changes });
const words = (part: Uint8Array | undefined) => part && Buffer.from(part).toString();

test('a part is found by its key, by other builds of the same code, and by no other code', () => {
  open().keep('rows', Buffer.from('one,two'));
  expect(words(open().read('rows'))).toBe('one,two');
  expect(open().read('columns')).toBeUndefined();
  expect(open({ code: 'sea' }).read('rows')).toBeUndefined();
});

test('a fresh build takes none, and keeps its own', () => {
  open().keep('rows', Buffer.from('one'));
  const fresh = open({ isFresh: true });
  expect(fresh.read('rows')).toBeUndefined();
  fresh.keep('rows', Buffer.from('two'));
  expect(words(open().read('rows'))).toBe('two');
});

test.each<[string, (whole: Buffer) => Buffer]>([
  ['half written', (whole) => whole.subarray(0, -3)],
  ['cut off in its hash', (whole) => whole.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (whole) => Buffer.concat([whole.subarray(0, -1), Buffer.from('x')])],
  ['longer by a byte', (whole) => Buffer.concat([whole, Buffer.from('x')])],
])('a part that is %s is not taken, and may be kept again', (_, spoil) => {
  open().keep('rows', Buffer.from('one,two'));
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
  expect(open().read('rows')).toBeUndefined();
  open().keep('rows', Buffer.from('one,two'));
  expect(words(open().read('rows'))).toBe('one,two');
});

test('what this build did not want is removed, what it wanted and did not read stays', () => {
  open().keep('rows', Buffer.from('one'));
  open().keep('columns', Buffer.from('two'));
  const store = open();
  store.want('rows');
  store.sweep();
  expect([words(open().read('rows')), open().read('columns')]).toEqual(['one', undefined]);
});

test('a folder that is gone and a disk that is full cost time only', () => {
  rmSync(folder, { recursive: true });
  const store = open({ disk: createFullDisk(0) });
  store.keep('rows', Buffer.from('one'));
  store.sweep();
  expect(open().read('rows')).toBeUndefined();
});

test('what another build keeps meanwhile stays', () => {
  const store = open();
  open().keep('rows', Buffer.from('one'));
  store.sweep();
  expect(words(open().read('rows'))).toBe('one');
});

test('a part that is a folder is not taken and ends no build', () => {
  open().keep('rows', Buffer.from('one'));
  const [name = ''] = readdirSync(folder);
  rmSync(join(folder, name));
  mkdirSync(join(folder, name));
  const store = open();
  expect(store.read('rows')).toBeUndefined();
  store.keep('rows', Buffer.from('one'));
  store.sweep();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file where the folder of parts should be ends no build', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  const store = open();
  store.keep('rows', Buffer.from('one'));
  store.sweep();
  expect(store.read('rows')).toBeUndefined();
});

test.each(['EIO', 'ESTALE'])('a disk that answers with %s when parts are removed ends no build', (code) => {
  open().keep('rows', Buffer.from('one'));
  const remove = () => {
    throw Object.assign(new Error('refused'), { code });
  };
  open({ disk: { ...nodeDisk, remove } }).sweep();
  expect(words(open().read('rows'))).toBe('one');
});
