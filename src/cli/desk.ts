/** Opens the maker's desk: `npm run desk`. It is the development server, which prints the address of the desk. */
import { contentFolder } from '../collections/content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';
import { readPort } from './command/read-port.ts';
import { cacheOf } from './site/cache-of.ts';

interface DeskFlags {
  readonly content: string;
  readonly port: number;
}

/** `npm run desk`. */
export const deskCommand = createCommand('desk', 'Opens the desk, on this machine alone.')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .option('--port <number>', 'where; 0 is any that is free', readPort, 4321)
  .action(
    telling(async ({ content, port }: DeskFlags) => {
      // Astro reads the collections in this process, and they ask where the content lies.
      process.env['CONTENT_FOLDER'] = content;
      const { dev } = await import('astro');
      await dev({ cacheDir: cacheOf(content), server: { port } });
    }),
  );
