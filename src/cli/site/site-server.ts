import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { allowConnection } from '../../domain/security-policy.ts';
import { pathInSite } from '../../domain/site/base-path.ts';
import {
  type AnswerHeader,
  cardAnswer,
  cardsFolder,
  changingAnswer,
  everyAnswer,
  isLasting,
  lastingAnswer,
  typeOf,
  unknownPage,
  unsaidOfCards,
} from '../../exports/headers/site-headers.ts';
import { codeOf } from '../disk/error-code.ts';
import { readSiteBase } from './read-site-base.ts';
import { readSiteConnections } from './read-site-connections.ts';

/**
 * Serves a built site as a good host does: with every header, the charset of every text, and its own page for an unknown
 * address, at the path for which it was built; a file that lies packed beside its own (`index.html.br`) comes so to those who
 * take it. Each answer looks at the folder anew, so that a site built meanwhile is served.
 */
export function createSiteServer(folder: string): Server {
  const serve = sirv(folder, { dev: true, etag: true, brotli: true, setHeaders: describeFile });
  return createServer((request, response) => {
    const origin = readSiteConnections(folder);
    setHeaders(
      response,
      everyAnswer.map(([name, value]) => [name, allowConnection(value, origin)] as const),
    );
    const base = readSiteBase(folder);
    const { url = '/' } = request;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (url === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
    else if (!url.startsWith(base) || !namesFile(url)) answerUnknown(folder, response);
    else serve(inSite(request, base), response, () => answerUnknown(folder, response));
  });
}

/** Lets it listen at a port or the next one that is free; 0 is any. Returns which. */
export async function listenFrom(port: number, server: Server): Promise<number> {
  for (let next = port; next <= 65_535; next += 1) {
    try {
      server.listen(next, 'localhost');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : next;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port from ${port} on is free. Name a lower one with --port.`);
}

/** The request as it would come to a site at the root of its host. */
function inSite(request: IncomingMessage, base: string): IncomingMessage {
  request.url = pathInSite(request.url ?? '/', base);
  return request;
}

/** Addresses of pages end with a slash, those of files with an ending. */
function namesFile(url: string): boolean {
  const [path = '/'] = url.split(/[?#]/);
  return path.endsWith('/') || extname(path) !== '';
}

function describeFile(response: ServerResponse, path: string): void {
  const type = typeOf(path.endsWith('/') ? '.html' : extname(path));
  if (type !== undefined) response.setHeader('Content-Type', type);
  setHeaders(response, isLasting(path) ? lastingAnswer : changingAnswer);
  if (!path.startsWith(cardsFolder)) return;
  setHeaders(response, cardAnswer);
  for (const name of unsaidOfCards) response.removeHeader(name);
}

function answerUnknown(folder: string, response: ServerResponse): void {
  const page = join(folder, unknownPage);
  setHeaders(response, changingAnswer);
  response.writeHead(404, { 'Content-Type': typeOf('.html') });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}

function setHeaders(response: ServerResponse, headers: readonly AnswerHeader[]): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}
