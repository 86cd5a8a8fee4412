/** Writes changes.yaml of the content from the history of the repository: `npm run record-changes`, after the last commit to it. */
import { contentFolder } from '../collections/content-folder.ts';
import { readHistory } from '../collections/read-history.ts';
import { changesFile } from '../exports/changes-file.ts';
import { countOf } from '../text/count-of.ts';
import { WriteError } from './disk/fault.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';

const folder = contentFolder();
const file = `${folder}/changes.yaml`;
const days = readHistory(folder);

if (days.length === 0) {
  console.error(`There is no history of ${folder}/ here; ${file} stays as it is.`);
  process.exitCode = 2;
} else {
  recordChanges();
}

function recordChanges(): void {
  try {
    replaceWholeFile(file, changesFile(days));
    console.log(`${file} holds ${countOf(days.length, 'day')}.`);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
