import { readContentFolder } from '../../collections/read-content-folder.ts';
import { findSpellings } from '../../derive/spellings/find-spellings.ts';
import { spellingGroups } from '../../derive/spellings/spelling-groups.ts';
import { spellingsToRecord } from '../../derive/spellings/spelling-table.ts';
import { createFileFinder } from '../saved/find-saved-file.ts';
import { readSavedFile } from '../saved/read-saved-file.ts';
import { savedPlaces } from '../saved/saved-folders.ts';
import { sortArguments } from '../saved/sort-arguments.ts';

/** Prints for each report that is named, or for all, the spellings it uses: exit code 1 where a saved file is not here. */
export async function printSpellings(named: readonly string[], folder: string): Promise<void> {
  const { places, ids } = sortArguments(named, folder);
  const content = readContentFolder(folder);
  const groups = spellingGroups(content);
  const findFile = createFileFinder(savedPlaces(places, folder));
  const found = new Map<string, ReturnType<typeof findSpellings>>();
  for (const { id, source } of content.articles) {
    if (ids.length > 0 && !ids.includes(id)) continue;
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
