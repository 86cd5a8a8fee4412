import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer, listenFrom } from '../../../src/cli/site/site-server.ts';
import { exampleSite } from '../../example-folder.ts';

/** A built site whose pages write down what goes wrong in them. */
export interface ListeningSite {
  readonly home: string;
  readonly stop: () => void;
}

/** Where pages of one window write down what went wrong. */
export const complaintsKey = 'complaints';

export async function serveListening(): Promise<ListeningSite> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-'));
  cpSync(exampleSite, folder, { recursive: true });
  writeFileSync(join(folder, 'listen.js'), `(${listen})(${JSON.stringify(complaintsKey)});`);
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('<head>', '<head><script src="/listen.js"></script>'),
    );
  }
  const server = createSiteServer(folder);
  return {
    home: `http://localhost:${await listenFrom(0, server)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs before everything else of a page. */
function listen(key: string): void {
  const write = (what: string): void => {
    const before = JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly string[];
    sessionStorage.setItem(key, JSON.stringify([...before, `${location.pathname}: ${what}`]));
  };
  for (const level of ['error', 'warn'] as const) {
    // biome-ignore lint/suspicious/noConsole: what is listened to is the console.
    const say = console[level];
    console[level] = (...words: readonly unknown[]) => {
      write(`${level} ${words.join(' ')}`);
      say(...words);
    };
  }
  const onError = (event: Event): void => {
    const address = event.target instanceof Element ? event.target.outerHTML : '';
    write(`${(event as ErrorEvent).message ?? 'not loaded'} ${address}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => write(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    write(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  );
}
