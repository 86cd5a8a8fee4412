/** Builds the site of a story: `npm run build`. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand } from './command/create-command.ts';
import { messageOf } from './disk/fault.ts';

interface BuildFlags {
  readonly content: string;
  readonly out: string;
  readonly fresh: boolean;
}

/** `npm run build`. */
export const buildCommand = createCommand('build', 'Builds the site of a story.')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .option('--out <folder>', 'where the site goes', 'dist')
  .option('--fresh', 'build even where nothing changed since the site was built', false)
  .action(async ({ content, out, fresh }: BuildFlags) => {
    try {
      const { buildWhenChanged } = await import('./site/build-when-changed.ts');
      await buildWhenChanged({ content, out, isFresh: fresh });
    } catch (error) {
      console.error(messageOf(error));
      process.exitCode = 1;
    }
  });
