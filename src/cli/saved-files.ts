/** Tells once where the saved files lie on this machine: `npm run saved-files -- FOLDER …`; without a folder, says what was told. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { WriteError } from './disk/fault.ts';
import { replaceWholeFile } from './disk/write-whole-file.ts';
import { savedFolders, savedFoldersFile } from './saved/saved-folders.ts';

const command = new Command('npm run saved-files --')
  .description(
    'Keeps, outside the repository, in which folders the saved files lie on this machine. prove, place and find-spellings look there when they are given no file or folder.',
  )
  .argument('[folders...]', 'these instead of those told before; none prints what was told')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

command.action((folders: readonly string[]) => {
  if (folders.length === 0) printFolders();
  else keepFolders(folders);
});
command.parse();

function printFolders(): void {
  const folders = savedFolders();
  const told = folders.map((folder) => (existsSync(folder) ? folder : `${folder} (not there)`));
  console.log(told.length > 0 ? told.join('\n') : 'No folder was told yet: npm run saved-files -- FOLDER.');
}

function keepFolders(named: readonly string[]): void {
  const folders = named.map((folder) => resolve(folder));
  const wrong = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  if (wrong !== undefined) {
    console.error(`There is no folder “${wrong}”; nothing was changed.`);
    process.exitCode = 2;
    return;
  }
  try {
    replaceWholeFile(savedFoldersFile(), `${folders.join('\n')}\n`);
    console.log(`Kept in ${savedFoldersFile()}.`);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
