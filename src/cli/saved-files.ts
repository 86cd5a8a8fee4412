/** Tells once where the saved files lie on this machine: `npm run saved-files -- FOLDER …`; without a folder, says what was told. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCommand, telling } from './command/create-command.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { savedFolders, savedFoldersFile } from './saved/saved-folders.ts';

interface SavedFilesFlags {
  readonly dryRun?: true;
}

/** `npm run saved-files`. */
export const savedFilesCommand = createCommand(
  'saved-files',
  'Keeps, outside the repository, in which folders the saved files lie on this machine. prove, place and find-spellings look there when they are given no file or folder.',
)
  .argument('[folders...]', 'these instead of those told before; none prints what was told')
  .option('--dry-run', 'print what would be kept, write nothing')
  .action(
    telling((folders: readonly string[], flags: SavedFilesFlags) => {
      if (folders.length === 0) printFolders();
      else keepFolders(folders, flags);
    }),
  );

function printFolders(): void {
  const folders = savedFolders();
  const told = folders.map((folder) => (existsSync(folder) ? folder : `${folder} (not there)`));
  console.log(told.length > 0 ? told.join('\n') : 'No folder was told yet: npm run saved-files -- FOLDER.');
}

function keepFolders(named: readonly string[], { dryRun }: SavedFilesFlags): void {
  const folders = named.map((folder) => resolve(folder));
  const wrong = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  if (wrong !== undefined) throw new Error(`There is no folder “${wrong}”; nothing was changed.`);
  if (dryRun) {
    console.log(folders.join('\n'));
    return;
  }
  replaceWholeFile(savedFoldersFile(), `${folders.join('\n')}\n`);
  console.log(`Kept in ${savedFoldersFile()}.`);
}
