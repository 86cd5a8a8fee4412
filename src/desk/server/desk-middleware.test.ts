import { createHash } from 'node:crypto';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findIntruder } from './check-request.ts';
import { createDeskMiddleware } from './desk-middleware.ts';

const token = 'k'.repeat(32);
const handlers = {
  list: () => ({ site: 'Harbour File', content: 'content', reports: [], inbox: [], faults: [] }),
};
let server: Server;
let port = 0;
beforeAll(async () => {
  const answer = createDeskMiddleware({
    token,
    base: '/news/',
    content: 'content',
    loadHandlers: () => Promise.resolve(handlers),
    readScript: async (name) => (name === 'main.js' ? 'open();' : undefined),
  });
  server = createServer((request, response) =>
    answer(request, response, () => {
      response.writeHead(299);
      response.end('the site');
    }),
  );
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** A call as the desk's own page sends it, but for what the case changes. */
function call({ path = '/news/desk/call/list/', method = 'POST', headers = {}, body = '{}' }: Asked) {
  const own = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'content-type': 'application/json',
    'x-desk-token': token,
    'sec-fetch-site': 'same-origin',
  };
  const sent = Object.fromEntries(
    Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined),
  );
  return new Promise<{ status: number | undefined; text: string; policy: unknown }>((done, fail) => {
    const asked = ask({ host: '127.0.0.1', port, path, method, headers: sent }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += String(piece);
      });
      const policy = response.headers['content-security-policy'];
      response.on('end', () => done({ status: response.statusCode, text, policy }));
    });
    asked.on('error', fail);
    asked.end(method === 'GET' ? undefined : body);
  });
}

test('the page of the desk itself is answered', async () => {
  expect(await call({})).toMatchObject({ status: 200, text: expect.stringContaining('"reports":[]') });
  const page = await call({ path: '/news/desk/', method: 'GET', headers: { origin: undefined } });
  expect(page).toMatchObject({
    status: 200,
    text: expect.stringContaining('src="/news/desk/page/main.js"'),
  });
  expect(page.text).not.toContain(token);
});

test('a script of the page is sent as one, and to no other site', async () => {
  const own = { path: '/news/desk/page/main.js', method: 'GET', headers: { origin: undefined } };
  expect(await call(own)).toMatchObject({ status: 200, text: 'open();' });
  expect(await call({ ...own, headers: { ...own.headers, 'sec-fetch-site': 'cross-site' } })).toMatchObject({
    status: 403,
  });
});

test('of scripts in the page itself, the policy lets run the one that watches it open', async () => {
  const { text, policy } = await call({ path: '/news/desk/', method: 'GET', headers: { origin: undefined } });
  const inline = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  const hashes = inline.map((script) => createHash('sha256').update(script).digest('base64'));
  expect(inline.map((script) => typeof new Function(script))).toEqual(['function']);
  expect(policy).toContain(`script-src 'self' 'sha256-${hashes[0]}';`);
});

test.each<[string, Asked, number]>([
  ['a name that another site has bound to this machine', { headers: { host: 'news.example:4321' } }, 403],
  ['the right name with another port', { headers: { host: 'localhost:1' } }, 403],
  ['no name', { headers: { host: '' } }, 403],
  ['a name that only begins like ours', { headers: { host: 'localhost.news.example:4321' } }, 403],
  ['a script of another site', { headers: { origin: 'https://news.example' } }, 403],
  ['a page in a frame without an origin', { headers: { origin: 'null' } }, 403],
  ['a page on another port of this machine', { headers: { origin: 'http://localhost:1' } }, 403],
  ['a page of the same site by another name', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
  ['a link on another site', { headers: { 'sec-fetch-site': 'cross-site', origin: undefined } }, 403],
  ['a call without an origin', { headers: { origin: undefined } }, 403],
  ['a call without the token', { headers: { 'x-desk-token': undefined } }, 403],
  ['the token of another start', { headers: { 'x-desk-token': 'j'.repeat(32) } }, 403],
  ['the beginning of the token', { headers: { 'x-desk-token': token.slice(1) } }, 403],
  ['the form of another site', { headers: { 'content-type': 'text/plain' } }, 415],
  ['a call by GET', { method: 'GET' }, 405],
  ['the page by POST', { path: '/news/desk/' }, 405],
  ['a call that there is not', { path: '/news/desk/call/format/' }, 404],
  ['a script that the page has not', { path: '/news/desk/page/other.js', method: 'GET' }, 404],
  ['what every object has', { path: '/news/desk/call/constructor/' }, 404],
  ['a path that leads out', { path: '/news/desk/call/../../../package.json' }, 404],
  ['what is no JSON', { body: 'list' }, 400],
])('%s is refused', async (_, asked, status) => {
  const refused = await call(asked);
  expect(refused.status).toBe(status);
  expect(refused.text).not.toContain('reports');
});

test('a window of the start before is told how it goes on', async () => {
  const { text } = await call({ headers: { 'x-desk-token': 'j'.repeat(32) } });
  expect(text).toContain('started anew');
  expect(text).toContain('this window goes on by itself');
  expect((await call({ headers: { 'x-desk-token': undefined } })).text).not.toContain('anew');
});

test('all other addresses are the site’s', async () => {
  for (const path of ['/news/', '/news/desks/', '/desk/'])
    expect(await call({ path, method: 'GET' })).toMatchObject({ status: 299 });
});

test.each([
  ['127.0.0.1', undefined],
  ['::1', undefined],
  ['::ffff:127.0.0.1', undefined],
  ['192.168.1.7', 'The desk answers on its own machine only.'],
  ['::ffff:10.0.0.4', 'The desk answers on its own machine only.'],
  [undefined, 'The desk answers on its own machine only.'],
])('a request from %s is answered with %j', (remote, expected) => {
  const signs = { port: 4321, host: 'localhost:4321', origin: undefined, site: undefined };
  expect(findIntruder({ remote, ...signs })).toBe(expected);
});
