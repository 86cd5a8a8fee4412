import { randomBytes } from 'node:crypto';
import type { Server } from 'node:net';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../collections/content-folder.ts';
import { deskAddress } from '../protocol/desk-address.ts';
import { createDeskMiddleware } from './desk-middleware.ts';

/** The maker's desk. It lives in the development server alone: in a build its hooks do nothing. */
export function deskIntegration(): AstroIntegration {
  return {
    name: 'dateline-desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // What the page needs is made ready beforehand: found later, it would load an open page anew.
        if (command === 'dev')
          updateConfig({ vite: { optimizeDeps: { entries: ['src/desk/page/main.tsx'] } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const token = randomBytes(24).toString('base64url');
        const { base } = server.config;
        server.middlewares.use(createDeskMiddleware({ token, base, content: contentFolder(), loadHandlers }));
        const { httpServer } = server;
        httpServer?.once('listening', () => logger.info(`The desk: ${addressOf(httpServer, base)}#${token}`));
      },
    },
  };
}

async function loadHandlers() {
  const { deskHandlers } = await import('./desk-handlers.ts');
  return deskHandlers;
}

function addressOf(listening: Pick<Server, 'address'>, base: string): string {
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://localhost:${port}${base.replace(/\/$/, '')}${deskAddress}`;
}
