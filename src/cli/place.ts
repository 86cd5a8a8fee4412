/**
 * Finds where recorded words stand in the saved files and writes it into the articles: `npm run place -- FILES IDS`.
 * Exit code 0: all words have their place. 1: something is open. 2: it could not run.
 */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';
import type { PlaceFlags } from './place/run-command.ts';

/** `npm run place`. */
export const placeCommand = createCommand(
  'place',
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
  .action(
    telling(async (named: readonly string[], flags: PlaceFlags) => {
      const { runPlace } = await import('./place/run-command.ts');
      await runPlace(named, flags);
    }),
  );
