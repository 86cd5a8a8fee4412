/** Prints for each report the spellings it uses, a line to paste into its file: `npm run find-spellings -- FOLDER`. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';

/** `npm run find-spellings`. */
export const findSpellingsCommand = createCommand(
  'find-spellings',
  'Prints for each report the spellings it uses, a line to paste into its file; changes nothing.',
)
  .argument('[files-and-ids...]', 'saved files, folders of them, ids of articles; without an id all articles')
  .option('--content <folder>', 'the folder with the articles', contentFolder())
  .action(
    telling(async (named: readonly string[], { content }: { readonly content: string }) => {
      const { printSpellings } = await import('./spellings/print-spellings.ts');
      await printSpellings(named, content);
    }),
  );
