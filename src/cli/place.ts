/**
 * Finds where recorded words stand in the saved files and writes it into the articles: `npm run place -- FILES IDS`.
 * Exit code 0: all words have their place. 1: something is open. 2: it could not run.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { contentFolder } from '../collections/content-folder.ts';
import { WriteError } from './disk/fault.ts';
import { askOn, chooseNothing } from './place/ask-place.ts';
import { formatPlaceResult, isPlaced } from './place/print-place.ts';
import { placeArticle } from './place/run-place.ts';
import { createFileFinder } from './saved/find-saved-file.ts';
import { savedPlaces } from './saved/saved-folders.ts';
import { sortArguments } from './saved/sort-arguments.ts';

interface Flags {
  readonly content: string;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly ask: boolean;
}

const command = new Command('npm run place --')
  .description(
    'Finds where the words that an article records stand in its saved file and writes the places into it; asks where they stand more than once or otherwise.',
  )
  .argument('[files-and-ids...]', 'saved files, folders of them, ids of articles; without an id all articles')
  .option('--dry-run', 'write nothing')
  .option('--no-ask', 'ask nothing, print what is open')
  .option('--quiet', 'print what is open only')
  .option('--content <folder>', 'the folder with the articles', contentFolder())
  .addHelpText(
    'after',
    '\nExit codes: 0 all words have their place, 1 something is open, 2 it could not run.',
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

command.action(async (named: readonly string[], flags: Flags) => {
  try {
    await run(named, flags);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof WriteError ? 1 : 2;
  }
});
await command.parseAsync();

async function run(named: readonly string[], { content, dryRun, quiet, ask }: Flags): Promise<void> {
  const { places, ids } = sortArguments(named, content);
  const canAsk = ask && process.stdin.isTTY && process.stdout.isTTY;
  const options = {
    content,
    findFile: createFileFinder(savedPlaces(places, content)),
    isDryRun: dryRun === true,
    choose: canAsk ? askOn({ input: process.stdin, output: process.stdout }) : chooseNothing,
  };
  for (const id of ids.length > 0 ? ids : allArticles(content)) {
    const result = await placeArticle(id, options);
    const isOpen = !isPlaced(result);
    if (isOpen) process.exitCode = 1;
    if (isOpen) console.error(formatPlaceResult(result));
    else if (!quiet) console.log(formatPlaceResult(result));
  }
}

function allArticles(content: string): readonly string[] {
  const folder = join(content, 'articles');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return globSync('*.md', { cwd: folder })
    .map((name) => basename(name, '.md'))
    .toSorted();
}
