/** Prints for each report the spellings it uses, a line to paste into its file: `npm run find-spellings -- FOLDER`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../collections/content-folder.ts';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { findSpellings } from '../derive/spellings/find-spellings.ts';
import { spellingGroups } from '../derive/spellings/spelling-groups.ts';
import { spellingsToRecord } from '../derive/spellings/spelling-table.ts';

const folder = process.argv[2];

if (folder === undefined || !existsSync(folder)) {
  console.error('Name the folder of the saved files: npm run find-spellings -- ../articles');
  process.exitCode = 2;
} else {
  printSpellings(folder);
}

function printSpellings(saved: string): void {
  const content = readContentFolder(contentFolder());
  const groups = spellingGroups(content);
  const found = content.articles.map(({ id, source }) => {
    const text = readFileSync(join(saved, source.file.name), 'utf8').slice(...source.file.span);
    return [id, findSpellings(text, groups)] as const;
  });
  for (const [id, spellings] of spellingsToRecord(content, new Map(found)))
    console.log(`${id}: spellings: ${JSON.stringify(spellings)}`);
}
