/** Prints for each report the spellings it uses, a line to paste into its file: `npm run find-spellings -- FOLDER`. */
import { existsSync } from 'node:fs';
import { contentFolder } from '../collections/content-folder.ts';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { findSpellings } from '../derive/spellings/find-spellings.ts';
import { spellingGroups } from '../derive/spellings/spelling-groups.ts';
import { spellingsToRecord } from '../derive/spellings/spelling-table.ts';
import { createFileFinder } from './saved/find-saved-file.ts';
import { readSavedFile } from './saved/read-saved-file.ts';
import { savedPlaces } from './saved/saved-folders.ts';

const named = process.argv.slice(2);
const missing = named.filter((place) => !existsSync(place));

if (missing.length > 0) {
  console.error(`There is no file or folder “${missing.join('”, “')}”.`);
  process.exitCode = 2;
} else {
  await printSpellings(savedPlaces(named, contentFolder()));
}

async function printSpellings(places: readonly string[]): Promise<void> {
  const content = readContentFolder(contentFolder());
  const groups = spellingGroups(content);
  const findFile = createFileFinder(places);
  const found = new Map<string, ReturnType<typeof findSpellings>>();
  for (const { id, source } of content.articles) {
    const file = findFile(source.file);
    if (file === undefined) {
      console.error(`${id}: “${source.file.name}” is not here, so its spellings are not known.`);
      process.exitCode = 1;
    } else {
      const { text } = await readSavedFile(source.file.name, file);
      found.set(id, findSpellings(text.slice(...source.file.span), groups));
    }
  }
  for (const [id, spellings] of spellingsToRecord(content, found))
    console.log(`${id}: spellings: ${JSON.stringify(spellings)}`);
}
