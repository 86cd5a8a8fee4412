import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeDisk } from '../disk/disk.ts';
import {
  keepPrinter,
  type PrinterPlace,
  readPrinter,
  removeOldPrinters,
  unkeptPrinter,
} from './kept-printer.ts';
import type { Printer } from './printer.ts';

let place: PrinterPlace = { root: '', disk: nodeDisk };
beforeEach(() => {
  place = { root: mkdtempSync(join(tmpdir(), 'printers-')), disk: nodeDisk };
});
afterEach(() => rmSync(place.root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function makePrinter(): Printer {
  const folder = unkeptPrinter(place);
  write(join(folder, 'modules/prerender-entry.mjs'), 'export const app = 1;');
  write(join(folder, 'assets/_astro/page.css'), 'p { margin: 0 }');
  return { folder, styles: { '/&src/pages/index.astro': [{ order: 1, sheet: 'page.css' }] } };
}

const keep = (name: string) => keepPrinter(makePrinter(), name, place);

test('a printer that was kept is found by its name, with the styles of its pages', () => {
  const { styles } = makePrinter();
  const { folder } = keep('lake');
  expect(readPrinter('lake', place)).toEqual({ folder, styles });
  expect(readPrinter('sea', place)).toBeUndefined();
  expect(keep('lake')).toEqual({ folder, styles });
});

test('another one of the same name is used from then on, and the former stays for whoever makes pages with it', () => {
  const former = keep('lake').folder;
  const made = makePrinter();
  write(join(made.folder, 'modules/chunk.mjs'), 'export const page = 2;');
  utimesSync(former, new Date(2021, 4, 6), new Date(2021, 4, 6));
  const { folder } = keepPrinter(made, 'lake', place);
  expect([readPrinter('lake', place)?.folder, existsSync(former)]).toEqual([folder, true]);
});

test.each([
  ['a byte of a module is another', 'modules/prerender-entry.mjs', 'export const app = 2;'],
  ['a file is new', 'assets/_astro/other.css', ''],
  ['its receipt is half written', 'receipt.json', '{"styles":{'],
  ['its receipt says something else', 'receipt.json', '{}'],
])('where %s it is not used, and the next one takes its place', (_, file, text) => {
  const { folder } = keep('lake');
  write(join(folder, file), text);
  expect(readPrinter('lake', place)).toBeUndefined();
  keep('lake');
  expect(readPrinter('lake', place)).toBeDefined();
});

test('one without a file is not used', () => {
  rmSync(join(keep('lake').folder, 'assets/_astro/page.css'));
  expect(readPrinter('lake', place)).toBeUndefined();
});

test.each(['rename', 'write', 'open'] as const)(
  'where the disk refuses to %s, it is used where it was made',
  (call) => {
    const refuse = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const made = makePrinter();
    expect(keepPrinter(made, 'lake', { ...place, disk: { ...nodeDisk, [call]: refuse } })).toEqual(made);
    expect(existsSync(made.folder)).toBe(true);
    expect(readPrinter('lake', place)).toBeUndefined();
  },
);

test('the six that were asked for last are kept, and what a killed build left is removed', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  for (const [day, name] of names.entries()) {
    const time = new Date(2021, 4, day + 1);
    utimesSync(keep(name).folder, time, time);
  }
  readPrinter('a', place);
  const { pid } = spawnSync(process.execPath, ['--version']);
  write(join(place.root, `next-${pid}`, 'modules/chunk.mjs'), '');
  write(join(place.root, `next-${process.ppid}`, 'modules/chunk.mjs'), '');
  removeOldPrinters(place);
  const left = readdirSync(place.root).map((name) => name.replace(/(?<=^\w)-.*/, ''));
  expect(left).toEqual(['a', 'd', 'e', 'f', 'g', 'h', `next-${process.ppid}`]);
});
