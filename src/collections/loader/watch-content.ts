import { join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { collectionNames } from '../../domain/content-collections.ts';
import { contentFolder } from '../content-folder.ts';
import { countContentChange } from '../kept/content-version.ts';

/** In the development server, what pages show is made anew once a file of the content changes, and open pages load again. */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'dateline-content',
    hooks: {
      'astro:server:setup': ({ server }) => watchContent(server, resolve(contentFolder())),
    },
  };
}

/** What pages are made of: the records, the proofs beside them, and files that lie beside the folders. */
const watched = [...collectionNames, '.proofs', 'story.yaml', 'changes.yaml', 'dismissed.yaml'];

/** Several files are often written at once, and the watcher tells nobody of a file that is written twice in 50 milliseconds. */
const reloadAfterMs = 100;

function watchContent(server: ViteDevServer, folder: string): void {
  server.watcher.add(watched.map((name) => join(folder, name)));
  let reloading: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    const [first = ''] = relative(folder, path).split(sep);
    if (!watched.includes(first)) return;
    countContentChange();
    forgetPaths(server);
    clearTimeout(reloading);
    reloading = setTimeout(() => {
      // Once more: for the second writing, and for a page that was being made meanwhile and has told its paths of before.
      countContentChange();
      forgetPaths(server);
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }, reloadAfterMs);
  });
}

/** Astro remembers which pages a route has and what they show until it hears this. */
function forgetPaths({ environments: { client: _, ...others } }: ViteDevServer): void {
  for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {});
}
