import { readHistory } from '../../collections/read-history.ts';
import { changesFile } from '../../exports/changes-file.ts';
import { countOf } from '../../text/count-of.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';

/** Writes `changes.yaml` of a folder of content from its history, or prints it. */
export function writeChanges(folder: string, isDryRun: boolean): void {
  const file = `${folder}/changes.yaml`;
  const days = readHistory(folder);
  if (days.length === 0) throw new Error(`There is no history of ${folder}/ here; ${file} stays as it is.`);
  if (isDryRun) {
    console.log(changesFile(days));
    return;
  }
  replaceWholeFile(file, changesFile(days));
  console.log(`${file} holds ${countOf(days.length, 'day')}.`);
}
