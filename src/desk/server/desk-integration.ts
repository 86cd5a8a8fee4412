import { randomBytes } from 'node:crypto';
import type { Server } from 'node:net';
import type { AstroIntegration } from 'astro';
import { opensDesk } from '../../cli/site/opens-desk.ts';
import { contentFolder } from '../../collections/content-folder.ts';
import { deskAddress } from '../protocol/desk-address.ts';
import { createDeskMiddleware, type DeskOptions } from './desk-middleware.ts';

/** The maker's desk. It lives in the development server alone: in a build its hooks do nothing. */
export function deskIntegration(): AstroIntegration {
  return {
    name: 'dateline-desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What the page needs is made ready beforehand: found later, it would load an open page anew. It lies in a folder of
        // its own, as whatever else starts Vite, such as a check of types, empties the usual one.
        if (command === 'dev')
          updateConfig({
            vite: {
              cacheDir: 'node_modules/.vite/desk',
              optimizeDeps: {
                entries: ['src/desk/page/main.tsx', 'src/desk/page/calls/propose-worker.ts'],
                include: [...pagePackages],
              },
            },
          });
      },
      'astro:server:setup': ({ server, logger }) => {
        const token = keyOfStart();
        const { base } = server.config;
        const loadHandlers = createLoader();
        server.middlewares.use(createDeskMiddleware({ token, base, content: contentFolder(), loadHandlers }));
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

/** What the page imports of packages, so that Vite makes all of it ready before the page is asked for. */
const pagePackages = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-markdown',
  '@codemirror/state',
  '@codemirror/view',
  '@preact/signals',
  'any-ascii',
  'chrono-node',
  'date-fns/format',
  'date-fns/parseISO',
  'diff',
  'edtf',
  'fastest-levenshtein',
  'preact',
  'preact/hooks',
  'zod',
] as const;

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
