/** Writes content/changes.yaml from the history of the repository: `npm run record-changes`, after the last commit to content/. */
import { writeFileSync } from 'node:fs';
import { readHistory } from '../collections/read-history.ts';
import { changesFile } from '../exports/changes-file.ts';
import { countOf } from '../text/count-of.ts';

const days = readHistory();

if (days.length === 0) {
  console.error('There is no history of content/ here; content/changes.yaml stays as it is.');
  process.exitCode = 2;
} else {
  writeFileSync('content/changes.yaml', changesFile(days));
  console.log(`content/changes.yaml holds ${countOf(days.length, 'day')}.`);
}
