import { join } from 'node:path';
import { readHistory } from '../../collections/read-history.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import { changesFile } from '../../exports/changes-file.ts';
import { countOf } from '../../text/count-of.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { createDiskWriter } from '../disk/folder-writer.ts';

/** Writes `changes.yaml` of a folder of content from its history, or prints it. */
export function writeChanges(folder: string, isDryRun: boolean): void {
  const file = `${folder}/changes.yaml`;
  const days = readHistory(folder);
  if (days.length === 0) throw new Error(`There is no history of ${folder}/ here; ${file} stays as it is.`);
  if (isDryRun) {
    console.log(changesFile(days));
    return;
  }
  storeChanges(folder, days);
  console.log(`${file} holds ${countOf(days.length, 'day')}.`);
}

/** Puts the list of changes into the place of the former one. */
export function storeChanges(folder: string, days: readonly ChangeDay[], disk: Disk = nodeDisk): void {
  const writer = createDiskWriter({ root: folder, folders: [folder], disk });
  const text = changesFile(days);
  writer.alone(() => writer.write([{ how: 'replace', path: join(folder, 'changes.yaml'), text }]));
  writer.flush();
}
