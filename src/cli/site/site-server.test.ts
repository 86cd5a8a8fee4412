import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFileIn } from '../../../tests/write-file-in.ts';
import { everyAnswer } from '../../exports/headers/site-headers.ts';
import { createSiteServer, listenFrom } from './site-server.ts';

const files = {
  'site/index.html': '<title>Lake</title>',
  'site/people/index.html': '<title>People</title>',
  'site/404.html': '<title>Unknown</title>',
  'site/changes.xml': '<feed/>',
  'site/_astro/page.abc.js': 'export {}',
  'site/_astro/page.abc.css': 'p {}',
  'site/favicon.svg': '<svg/>',
  'beside.txt': 'not of the site',
} as const;

const root = mkdtempSync(join(tmpdir(), 'served-'));
const server = createSiteServer(join(root, 'site'));
let port = 0;
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileIn(root, name, text);
  port = await listenFrom(0, server);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks for a path as it is written: `fetch` would put `..` right by itself. */
function ask(path: string, method = 'GET', at = port): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: 'localhost', port: at, path, method }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      done({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() });
    });
    sent.on('error', fail).end();
  });
}

test('a text that lies packed beside itself comes so to those who take it, with its own type', async () => {
  const packed = join(root, 'site/changes.xml.br');
  writeFileSync(packed, brotliCompressSync(files['site/changes.xml']));
  const answer = await fetch(`http://localhost:${port}/changes.xml`, {
    headers: { 'Accept-Encoding': 'br' },
  });
  rmSync(packed);
  const said = ['content-encoding', 'content-type', 'cache-control'].map((name) => answer.headers.get(name));
  expect([...said, await answer.text()]).toEqual([
    'br',
    'application/xml; charset=utf-8',
    'no-cache',
    '<feed/>',
  ]);
});

describe.each([
  ['/', 200, 'text/html; charset=utf-8', '<title>Lake</title>'],
  ['/people/', 200, 'text/html; charset=utf-8', '<title>People</title>'],
  ['/changes.xml', 200, 'application/xml; charset=utf-8', '<feed/>'],
  ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
  ['/_astro/page.abc.js', 200, 'text/javascript; charset=utf-8', 'export {}'],
  ['/_astro/page.abc.css?v=1', 200, 'text/css; charset=utf-8', 'p {}'],
  ['/nobody/', 404, 'text/html; charset=utf-8', '<title>Unknown</title>'],
  ['/people', 404, 'text/html; charset=utf-8', '<title>Unknown</title>'],
  ['/../beside.txt', 404, 'text/html; charset=utf-8', '<title>Unknown</title>'],
  ['/%2e%2e/beside.txt', 404, 'text/html; charset=utf-8', '<title>Unknown</title>'],
  ['/%00.html', 404, 'text/html; charset=utf-8', '<title>Unknown</title>'],
  ['//', 200, 'text/html; charset=utf-8', '<title>Lake</title>'],
])('%s', (path, status, type, text) => {
  test(`is answered with ${status}, its type and its charset`, async () => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([status, type, text]);
  });

  test('comes with every header', async () => {
    const { headers } = await ask(path);
    for (const [name, value] of everyAnswer) expect(headers[name.toLowerCase()], name).toBe(value);
  });
});

test('only files whose names change with what they hold may be kept without asking', async () => {
  const kept = async (path: string) => (await ask(path)).headers['cache-control'];
  expect(await kept('/_astro/page.abc.js')).toBe('public, max-age=31536000, immutable');
  expect(await kept('/people/')).toBe('no-cache');
});

test('nothing is taken: what is sent is refused, with the headers', async () => {
  const { status, headers } = await ask('/', 'POST');
  expect([status, headers['allow'], headers['x-frame-options']]).toEqual([405, 'GET, HEAD', 'DENY']);
});

describe('a site that was built for a path of its host', () => {
  const under = createSiteServer(join(root, 'under'));
  const asked = async (path: string) => {
    const at = await ask(path, 'GET', underPort);
    return [at.status, at.headers['location'] ?? at.text];
  };
  let underPort = 0;
  beforeAll(async () => {
    mkdirSync(join(root, 'under/people'), { recursive: true });
    writeFileSync(join(root, 'under/manifest.webmanifest'), '{"scope":"/sub/file/"}');
    writeFileSync(join(root, 'under/people/index.html'), files['site/people/index.html']);
    writeFileSync(join(root, 'under/404.html'), files['site/404.html']);
    underPort = await listenFrom(0, under);
  });
  afterAll(() => {
    under.close();
  });

  test.each([
    ['/sub/file/people/', 200, '<title>People</title>'],
    ['/sub/file/people/?q=1', 200, '<title>People</title>'],
    ['/people/', 404, '<title>Unknown</title>'],
    ['/sub/file/nobody/', 404, '<title>Unknown</title>'],
    ['/', 302, '/sub/file/'],
  ])('answers %s with %i', async (path, status, said) => expect(await asked(path)).toEqual([status, said]));
});

test('where a port is taken it listens at the next one that is free', async () => {
  const taken: Server = createServer();
  const first = await listenFrom(0, taken);
  const next = createServer();
  expect(await listenFrom(first, next)).toBeGreaterThan(first);
  taken.close();
  next.close();
});
