/*
 * A site behind a slow link: every answer starts late, and all answers together share one narrow line.
 * The delay is made here and not by the browser, so that it is the same for pages and for their workers.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export type Site = ReadonlyMap<string, string | Uint8Array>;

export interface Link {
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}

export interface SlowServer {
  readonly address: string;
  /** Bytes and files sent since the last call. */
  readonly takeTraffic: () => { readonly bytes: number; readonly files: number };
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};
const chunkLength = 2_000;

export async function serveSlowly(site: Site, link: Link): Promise<SlowServer> {
  const traffic = { bytes: 0, files: 0 };
  const line = createLine(link);
  const compressed = new Map<string, Buffer>();
  const answer = async (request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> => {
    const name = new URL(request.url, 'https://site').pathname.slice(1) || 'index.html';
    const content = site.get(name);
    await wait(link.latencyMs);
    if (content === undefined) return void response.writeHead(404).end();
    const type = types[extname(name)];
    const body = type === undefined ? Buffer.from(content) : (compressed.get(name) ?? compress(content));
    compressed.set(name, body);
    traffic.bytes += body.length;
    traffic.files += 1;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type === undefined ? {} : { 'content-encoding': 'br' }),
    });
    for (let at = 0; at < body.length; at += chunkLength) {
      await line(Math.min(chunkLength, body.length - at));
      response.write(body.subarray(at, at + chunkLength));
    }
    response.end();
  };
  const server = createSecureServer(
    { ...createCertificate(), allowHTTP1: true },
    (request, response) => void answer(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `https://127.0.0.1:${portOf(server)}`,
    takeTraffic: () => {
      const taken = { ...traffic };
      traffic.bytes = traffic.files = 0;
      return taken;
    },
    close: () => server.close(),
  };
}

/** Makes bytes wait until those before them have gone through the line. */
function createLine({ bytesPerSecond }: Link): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
    await wait(Math.max(0, free - performance.now()));
  };
}

function compress(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function portOf(server: Http2SecureServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** A certificate for this run only; browsers speak HTTP/2 over TLS alone. */
function createCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}
