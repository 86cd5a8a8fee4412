import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import { createFileFinder } from '../saved/find-saved-file.ts';
import { savedPlaces } from '../saved/saved-folders.ts';
import { sortArguments } from '../saved/sort-arguments.ts';
import { askOn, chooseNothing } from './ask-place.ts';
import { formatPlaceResult, isPlaced } from './print-place.ts';
import { placeArticles } from './run-place.ts';

export interface PlaceFlags {
  readonly content: string;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly ask: boolean;
}

/** Places the words of the articles that are named, or of all, and prints what became of each: exit code 1 where something is open. */
export async function runPlace(
  named: readonly string[],
  { content, dryRun, quiet, ask }: PlaceFlags,
): Promise<void> {
  const { places, ids } = sortArguments(named, content);
  const canAsk = ask && process.stdin.isTTY && process.stdout.isTTY;
  const writer = dryRun
    ? dryWriter
    : createDiskWriter({ root: content, folders: [join(content, 'articles')] });
  const options = {
    content,
    findFile: createFileFinder(savedPlaces(places, content)),
    writer,
    choose: canAsk ? askOn({ input: process.stdin, output: process.stdout }) : chooseNothing,
  };
  for await (const result of placeArticles(ids.length > 0 ? ids : allArticles(content), options)) {
    const isOpen = !isPlaced(result);
    if (isOpen) process.exitCode = 1;
    if (isOpen) console.error(formatPlaceResult(result));
    else if (!quiet) console.log(formatPlaceResult(result));
  }
}

function allArticles(content: string): readonly string[] {
  const folder = join(content, 'articles');
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}: name the folder of the story with --content.`);
  return globSync('*.md', { cwd: folder })
    .map((name) => basename(name, '.md'))
    .toSorted();
}
