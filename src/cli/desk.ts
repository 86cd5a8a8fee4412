/** Opens the maker's desk: `npm run desk`. It is the development server, which prints the address of the desk. */
import { contentFolder } from '../collections/content-folder.ts';
import { readContentFolder } from '../collections/read-content-folder.ts';
import { createCommand, telling } from './command/create-command.ts';
import { readPort } from './command/read-port.ts';
import { cacheOf } from './site/cache-of.ts';
import { opensDesk } from './site/opens-desk.ts';

interface DeskFlags {
  readonly content: string;
  readonly port: number;
  /** Shows it in a browser. */
  readonly open: boolean;
}

/** `npm run desk`. */
export const deskCommand = createCommand('desk', 'Opens the desk, on this machine alone.')
  .option('--content <folder>', 'the story, laid out like content/', contentFolder())
  .option('--port <number>', 'where; 0 is any that is free', readPort, 4321)
  .option('--no-open', 'only prints the address; so it is where nobody sits at the terminal')
  .action(async (flags: DeskFlags) => {
    await telling(openDesk)(flags);
    // What a start that failed has opened already would keep the process, and whoever waits for the desk.
    if (process.exitCode !== undefined) process.exit();
  });

async function openDesk({ content, port, open }: DeskFlags): Promise<void> {
  // Throws what keeps a desk from opening, which pages would tell only where they are looked at.
  readContentFolder(content);
  // Astro reads the collections in this process, and they ask where the content lies.
  process.env['CONTENT_FOLDER'] = content;
  if (open && process.stdout.isTTY) process.env[opensDesk] = 'yes';
  const { dev } = await import('astro');
  await dev({ cacheDir: cacheOf(content), server: { port } });
}
