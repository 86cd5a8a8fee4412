/**
 * Proves what is recorded against the saved files: `npm run prove -- FOLDER` (or `npm run verify-quotes`).
 * Exit code 0: all of it is as recorded, or as it was proved. 1: something is not. 2: it could not run.
 */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';
import type { ProveFlags } from './prove/run-command.ts';

const usual = contentFolder();

/** `npm run prove`. */
export const proveCommand = createCommand(
  'prove',
  'Compares every recorded word with the saved files and keeps a proof beside the articles, by which the build tells whether anything was changed since.',
)
  .argument(
    '[files-and-ids...]',
    `saved files, folders of them, ids of articles; without a file or folder ${usual}/inbox/ and the folders of npm run saved-files are looked through, without an id all articles are proved`,
  )
  .option('--check', 'compare only, write no proof')
  .option('--json', 'print one JSON object for each article instead of sentences')
  .option('--quiet', 'print problems only')
  .option('--content <folder>', 'the folder with the articles', usual)
  .addHelpText(
    'after',
    '\nExit codes: 0 all is as recorded or as it was proved, 1 something is not, 2 it could not run.',
  )
  .action(
    telling(async (named: readonly string[], flags: ProveFlags) => {
      const { proveNamed } = await import('./prove/run-command.ts');
      await proveNamed(named, flags);
    }),
  );
