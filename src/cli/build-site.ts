/** Builds the site of a story: `npm run build`. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand } from './command/create-command.ts';
import { messageOf } from './disk/fault.ts';

interface BuildFlags {
  readonly content: string;
  readonly out: string;
}

/** `npm run build`. */
export const buildCommand = createCommand('build', 'Builds the site of a story.')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .option('--out <folder>', 'where the site goes', 'dist')
  .action(async ({ content, out }: BuildFlags) => {
    try {
      const { buildSite } = await import('./site/build-site.ts');
      await buildSite(content, out);
    } catch (error) {
      console.error(messageOf(error));
      process.exitCode = 1;
    }
  });
