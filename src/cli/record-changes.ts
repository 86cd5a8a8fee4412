/** Writes changes.yaml of the content from the history of the repository: `npm run record-changes`, after the last commit to it. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';

interface RecordChangesFlags {
  readonly content: string;
  readonly dryRun?: true;
}

/** `npm run record-changes`. */
export const recordChangesCommand = createCommand(
  'record-changes',
  'Writes the list of changes from the history of the repository, after the last commit to the content.',
)
  .option('--dry-run', 'print the list, write nothing')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .action(
    telling(async ({ content, dryRun }: RecordChangesFlags) => {
      const { speakAsStory } = await import('../collections/published/read-catalogue.ts');
      speakAsStory(content);
      const { writeChanges } = await import('./changes/write-changes.ts');
      writeChanges(content, dryRun === true);
    }),
  );
