import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';
import { fetchToInbox } from './fetch-to-inbox.ts';
import { isPublicIp } from './is-public-host.ts';

let server: Server;
let origin = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /closed/\n');
    else if (path === '/old') response.writeHead(301, { location: '/ferry' }).end();
    else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (path === '/gone') response.writeHead(404).end('nothing');
    else if (path === '/large') response.end('x'.repeat(5000));
    else if (path === '/slow') setTimeout(() => response.end('late'), 2000);
    else if (path === '/out') response.writeHead(302, { location: 'ftp://gazette.example/' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=koi8-r' }).end('<p>Ferry</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => new Promise((done) => server.close(done)));

const own = { mostBytes: 1000, mayBePrivate: true };

describe('a page', () => {
  test('comes with its bytes, its header and the address that answered', async () => {
    const page = await fetchPage(`${origin}/ferry`, own);
    expect(page).toMatchObject({ status: 'fetched', url: `${origin}/ferry`, redirects: [] });
    if (page.status !== 'fetched') return;
    expect(new TextDecoder().decode(page.bytes)).toBe('<p>Ferry</p>');
    expect(page.header).toContain('content-type: text/html; charset=koi8-r\r\n');
    expect(page.header).toContain(`content-location: ${origin}/ferry\r\n`);
  });

  test('that has moved is followed, and the way is told', async () => {
    expect(await fetchPage(`${origin}/old`, own)).toMatchObject({
      url: `${origin}/ferry`,
      redirects: [`${origin}/old`],
    });
  });

  test('is asked for once', async () => {
    asked.length = 0;
    await fetchPage(`${origin}/ferry`, own);
    expect(asked).toEqual(['/robots.txt', '/ferry']);
  });
});

test.each([
  ['/closed/ferry', 'kept-from-programs'],
  ['/gone', 'fetch-refused'],
  ['/round', 'too-many-redirects'],
  ['/large', 'file-too-large'],
  ['/out', 'not-a-web-address'],
])('%s is not fetched: %s', async (path, rule) => {
  const result = await fetchPage(`${origin}${path}`, own);
  expect(result).toMatchObject({ status: 'refused', notice: { rule, hint: expect.stringMatching(/\w/) } });
});

test('a page that its site keeps from programs is not asked for', async () => {
  asked.length = 0;
  await fetchPage(`${origin}/closed/ferry`, own);
  expect(asked).toEqual(['/robots.txt']);
});

test('a server that takes too long is told so', async () => {
  const result = await fetchPage(`${origin}/slow`, { ...own, timeoutMs: 300 });
  expect(result).toMatchObject({
    notice: { message: 'The page could not be fetched: the server took too long.' },
  });
});

test('a machine of one’s own network is asked only on demand', async () => {
  asked.length = 0;
  expect(await fetchPage(`${origin}/ferry`, { mostBytes: 1000 })).toMatchObject({
    notice: { rule: 'private-address' },
  });
  expect(asked).toEqual([]);
});

test.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['169.254.169.254', false],
  ['::1', false],
  ['::ffff:192.168.0.1', false],
  ['fd00::1', false],
  ['192.0.78.9', true],
  ['2600::1', true],
])('%s is public: %s', (address, expected) => {
  expect(isPublicIp(address)).toBe(expected);
});

test('a fetched page is kept with its header, as the saved file', async () => {
  const inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
  const kept = await fetchToInbox(`${origin}/ferry`, inbox, { maxSize: 1000, allowPrivate: true });
  expect(kept).toMatch(/127-0-0-1-ferry-[0-9a-f]{8}\.html$/);
  expect(readFileSync(String(kept), 'utf8')).toBe('<p>Ferry</p>');
  expect(readFileSync(`${String(kept)}.headers`, 'utf8')).toContain('koi8-r');
  rmSync(inbox, { recursive: true });
});
