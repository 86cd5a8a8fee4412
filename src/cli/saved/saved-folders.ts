import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import envPaths from 'env-paths';

/** Where this machine's own settings are kept, outside every repository. */
export function savedFoldersFile(): string {
  return join(process.env['DATELINE_CONFIG'] ?? envPaths('dateline', { suffix: '' }).config, 'saved-folders');
}

/** The folders in which saved files lie on this machine: those of `DATELINE_FILES`, else those told once by `npm run saved-files`. */
export function savedFolders(): readonly string[] {
  const named = process.env['DATELINE_FILES'];
  if (named !== undefined && named !== '') return named.split(delimiter);
  const file = savedFoldersFile();
  return existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : [];
}

/** The files and folders in which a command looks: those it was given, else the inbox and the folders of this machine. */
export function savedPlaces(given: readonly string[], content: string): readonly string[] {
  return given.length > 0
    ? given
    : [join(content, 'inbox'), ...savedFolders()].filter((folder) => existsSync(folder));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
