import { createServer, type IncomingMessage } from 'node:http';
import type { PsqlSession } from './psql-session.ts';

/** A search server over HTTP, until it is stopped. */
export interface SearchGateway {
  /** Where it takes questions. */
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface GatewaySettings {
  /** A port that is free; any where left out. */
  readonly port?: number;
  /** How long it waits before each answer. */
  readonly delayMs?: number;
}

/**
 * The few lines that a gateway needs: a question comes as the body of a POST, PostgreSQL answers it, and pages of any site
 * may read the answer. PostgREST does the same with `dateline` as its schema.
 */
export async function startGateway(
  search: PsqlSession['search'],
  { port = 0, delayMs = 0 }: GatewaySettings = {},
): Promise<SearchGateway> {
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type');
    response.setHeader('Access-Control-Max-Age', '86400');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (request.method !== 'POST') return response.writeHead(405, { Allow: 'POST' }).end();
    try {
      const answer = await search(await readBody(request));
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      return response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(answer);
    } catch {
      return response.writeHead(400).end();
    }
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const listening = server.address();
  const found = typeof listening === 'object' && listening !== null ? listening.port : port;
  return {
    address: `http://localhost:${found}/rpc/search`,
    port: found,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
