import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const connections = /connect-src 'self' (\S+?)[;\n]/;

/** The host of a search server that the pages of a built site may reach, as its own `_headers` say it. */
export function readSiteConnections(folder: string): string | undefined {
  const file = join(folder, '_headers');
  return existsSync(file) ? connections.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}
