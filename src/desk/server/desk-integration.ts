import { randomBytes } from 'node:crypto';
import type { Server } from 'node:net';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { opensDesk } from '../../cli/site/opens-desk.ts';
import { contentFolder } from '../../collections/content-folder.ts';
import { deskAddress } from '../protocol/desk-address.ts';
import { createDeskMiddleware, type DeskOptions } from './desk-middleware.ts';
import { bundlePage, createPageScripts } from './page-scripts.ts';

/** The maker's desk. It lives in the development server alone: in a build its hooks do nothing. */
export function deskIntegration(): AstroIntegration {
  return {
    name: 'dateline-desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What Vite makes ready for pages lies in a folder of its own: whatever else starts it, such as a check of types,
        // empties the usual one.
        if (command === 'dev') updateConfig({ vite: { cacheDir: 'node_modules/.vite/desk' } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const token = keyOfStart();
        const { base } = server.config;
        const loadHandlers = createLoader();
        const { read, forget } = createPageScripts(() => bundlePage(base));
        const code = resolve('src') + sep;
        server.watcher.on('all', (_, path) => path.startsWith(code) && forget());
        const readScript = (name: string) =>
          read(name).catch((error) => {
            logger.error(String(error));
            throw error;
          });
        server.middlewares.use(
          createDeskMiddleware({ token, base, content: contentFolder(), loadHandlers, readScript }),
        );
        const { httpServer } = server;
        httpServer?.once('listening', () => {
          const address = `${addressOf(httpServer, base)}#${token}`;
          logger.info(`The desk: ${address}`);
          if (process.env[opensDesk] === undefined) return;
          server.config.server.open = address;
          // Vite knows its own addresses a moment after it listens.
          setTimeout(() => server.openBrowser(), 500);
        });
      },
    },
  };
}

const keyName = 'DATELINE_DESK_KEY';

/** Secret of this start. A server that its settings made start anew has the same one, so that open windows go on. */
function keyOfStart(): string {
  process.env[keyName] ??= randomBytes(24).toString('base64url');
  return process.env[keyName];
}

/** Loads the handlers with the first call, and gives the same ones to all that follow. */
function createLoader(): DeskOptions['loadHandlers'] {
  let loading: ReturnType<DeskOptions['loadHandlers']> | undefined;
  return () => {
    loading ??= import('./desk-handlers.ts').then(({ createDeskHandlers }) => createDeskHandlers());
    return loading;
  };
}

function addressOf(listening: Pick<Server, 'address'>, base: string): string {
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://localhost:${port}${base.replace(/\/$/, '')}${deskAddress}`;
}
