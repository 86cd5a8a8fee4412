/** Serves the built site: `npm run preview`. Where the port is taken it serves at the next one that is free, and says so. */
import { existsSync } from 'node:fs';
import { createCommand, telling } from './command/create-command.ts';
import { readPort } from './command/read-port.ts';
import { nodeDisk } from './disk/disk.ts';
import { restoreSite } from './site/place-site.ts';
import { readSiteBase } from './site/read-site-base.ts';
import { sitePlaceOf } from './site/site-place.ts';
import { createSiteServer, listenFrom } from './site/site-server.ts';

interface PreviewFlags {
  readonly port: number;
  readonly site: string;
}

/** `npm run preview`. */
export const previewCommand = createCommand('preview', 'Serves the built site.')
  .option('--port <number>', 'where; 0 is any that is free', readPort, 4321)
  .option('--site <folder>', 'the folder of the built site', 'dist')
  .action(telling(serve));

async function serve({ port, site }: PreviewFlags): Promise<void> {
  restoreSite(sitePlaceOf(site, nodeDisk));
  if (!existsSync(site)) {
    console.error(`There is no ${site}/ to serve: run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const at = await listenFrom(port, createSiteServer(site));
  if (port !== 0 && at !== port)
    console.log(`Port ${port} is taken, perhaps by another npm start: this one is at port ${at}.`);
  console.log(`The site is served at http://localhost:${at}${readSiteBase(site)} until you press Ctrl+C.`);
}
