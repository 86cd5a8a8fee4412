/** Makes one person of two: `npm run merge-people -- KEEP GONE`. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';

interface MergeFlags {
  readonly content: string;
  readonly dryRun?: boolean;
}

/** `npm run merge-people`. */
export const mergePeopleCommand = createCommand(
  'merge-people',
  'Makes one person of two: the second id leads to the first, and every quote, claim and event names the first.',
)
  .argument('<keep>', 'the id that stays')
  .argument('<gone>', 'the id that goes and leads on')
  .option('--dry-run', 'say what would change, write nothing')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .action(
    telling(async (keep: string, gone: string, { content, dryRun = false }: MergeFlags) => {
      const { runMerge } = await import('./merge/run-merge.ts');
      console.log(runMerge(content, { keep, gone }, { isDry: dryRun }));
    }),
  );
