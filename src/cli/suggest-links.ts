/** Prints links between quotes or events that nobody made and nobody dismissed: `npm run suggest`. It changes nothing. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';

/** `npm run suggest`. */
export const suggestCommand = createCommand(
  'suggest',
  'Names links between quotes or events that nobody made and nobody dismissed; changes nothing.',
)
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .action(
    telling(async ({ content }: { readonly content: string }) => {
      const { printSuggestions } = await import('./suggest/print-suggestions.ts');
      printSuggestions(content);
    }),
  );
