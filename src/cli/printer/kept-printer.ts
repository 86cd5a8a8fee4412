import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../disk/disk.ts';
import { WriteError, writing } from '../disk/fault.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { isOtherRunning } from '../disk/is-other-running.ts';
import { listFolder } from '../disk/list-folder.ts';
import { listTree } from '../disk/list-tree.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import type { Printer } from './printer.ts';

/** A story under a path, an example and the last state of the code take one each. */
const mostKept = 6;

const receiptName = 'receipt.json';
const ReceiptSchema = z.strictObject({
  styles: z.record(z.string(), z.array(z.unknown()).readonly()).readonly(),
  /** Each with the hash of its bytes. */
  files: z.record(z.string(), z.string()).readonly(),
});

/** Where printers are kept: within the project, as their modules ask for its packages. Whoever deletes it loses time only. */
export interface PrinterPlace {
  readonly root: string;
  readonly disk: Disk;
}

/** The project's own. */
export function printerPlace(disk: Disk): PrinterPlace {
  return { root: '.astro/printers', disk };
}

/** Where the printer of this process is made before it is kept. */
export function unkeptPrinter({ root }: PrinterPlace): string {
  return join(root, `next-${process.pid}`);
}

/** The last printer that was kept by this name; undefined where there is none, and where one byte of it is not as it was. */
export function readPrinter(name: string, place: PrinterPlace): Printer | undefined {
  const [last] = byUse(place).filter((folder) => folder.startsWith(`${name}-`));
  return last === undefined ? undefined : readWhole(join(place.root, last));
}

function readWhole(folder: string): Printer | undefined {
  const { data } = ReceiptSchema.safeParse(readJsonFile(join(folder, receiptName)));
  if (data === undefined || !isSame(data.files, hashFiles(folder))) return undefined;
  utimesSync(folder, new Date(), new Date());
  return { folder, styles: data.styles };
}

/**
 * Keeps a printer under a name for the builds that come, and gives it in its place. Others of that name stay, as a build may be
 * making pages with one. Where the disk refuses it stays where it is: that costs the next build its time and nothing else.
 */
export function keepPrinter(printer: Printer, name: string, { root, disk }: PrinterPlace): Printer {
  const receipt = JSON.stringify({ styles: printer.styles, files: hashFiles(printer.folder) });
  const folder = join(root, `${name}-${hashBytes(Buffer.from(receipt)).slice(0, 8)}`);
  const same = readWhole(folder);
  if (same !== undefined) return same;
  const keep = () => {
    replaceWholeFile(join(printer.folder, receiptName), receipt, disk);
    disk.remove(folder);
    disk.rename(printer.folder, folder);
  };
  try {
    writing(folder, keep);
    return { ...printer, folder };
  } catch (error) {
    if (error instanceof WriteError) return printer;
    throw error;
  }
}

/** Removes what killed builds left, and the printers that were not asked for the longest. */
export function removeOldPrinters(place: PrinterPlace): void {
  const dead = listFolder(place.root).filter(isOfDeadBuild);
  for (const name of [...dead, ...byUse(place).slice(mostKept)]) place.disk.remove(join(place.root, name));
}

/** The names of the kept ones, the last used first. */
function byUse({ root }: PrinterPlace): readonly string[] {
  const usedAt = (name: string) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return listFolder(root)
    .filter((name) => processOf(name) === undefined)
    .toSorted((one, other) => usedAt(other) - usedAt(one));
}

function isOfDeadBuild(name: string): boolean {
  const pid = processOf(name);
  return pid !== undefined && !isOtherRunning(pid);
}

/** Which process makes the printer in a folder of this name; undefined where it is a kept one. */
function processOf(name: string): number | undefined {
  const pid = /^next-(\d+)$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function hashFiles(folder: string): Readonly<Record<string, string>> {
  const files = listTree(folder).map(({ path }) => path);
  const hashed = files.toSorted().map((path) => [relative(folder, path), hashBytes(readFileSync(path))]);
  return Object.fromEntries(hashed.filter(([path]) => path !== receiptName));
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
