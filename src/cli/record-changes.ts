/** Writes content/changes.yaml from the history of the repository: `npm run record-changes`, after the last commit to content/. */
import { readHistory } from '../collections/read-history.ts';
import { changesFile } from '../exports/changes-file.ts';
import { countOf } from '../text/count-of.ts';
import { WriteError } from './disk/fault.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';

const days = readHistory();

if (days.length === 0) {
  console.error('There is no history of content/ here; content/changes.yaml stays as it is.');
  process.exitCode = 2;
} else {
  recordChanges();
}

function recordChanges(): void {
  try {
    replaceWholeFile('content/changes.yaml', changesFile(days));
    console.log(`content/changes.yaml holds ${countOf(days.length, 'day')}.`);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
