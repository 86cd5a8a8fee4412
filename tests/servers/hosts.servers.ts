/** The built site on the hosts that docs/deploy.md describes, each started with the configuration that stands there. */
import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  changingAnswer,
  everyAnswer,
  isLasting,
  lastingAnswer,
  typeOf,
} from '../../src/exports/headers/site-headers.ts';
import { exampleSite, subPathSite } from '../example-folder.ts';
import { type Host, installedHosts, packedPages, startHost } from './hosts.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function ask(port: number, path: string, encoding?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const headers = encoding === undefined ? {} : { 'Accept-Encoding': encoding };
    const sent = request({ host: 'localhost', port, path, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
    });
    sent.on('error', fail).end();
  });
}

/** One file of each kind in a site, by its path. */
function oneOfEach(site: string): readonly string[] {
  const paths = globSync('**/*.*', { cwd: site }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const byEnding = Map.groupBy(
    paths.filter((path) => typeOf(extname(path)) !== undefined),
    (path) => `${extname(path)} ${isLasting(path)}`,
  );
  return [...byEnding.values()].flatMap(([first]) => first ?? []);
}

const places = [
  { site: exampleSite, base: '/' },
  { site: subPathSite, base: '/sub/file/' },
];
const hosts = installedHosts.flatMap((name) => places.map((place) => ({ name, ...place })));

test('every file of a built site is of a kind whose type is known to hosts', () => {
  const files = globSync('**/*.*', { cwd: exampleSite }).filter(
    (file) => typeOf(extname(file)) === undefined,
  );
  expect(files).toEqual([]);
  expect(oneOfEach(exampleSite).length).toBeGreaterThan(8);
});

describe.each(hosts)('$name at $base', ({ name, site, base }) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(name, { site, base });
  });
  afterAll(() => host.stop());
  const get = (path: string, encoding?: string) => ask(host.port, base + path.slice(1), encoding);
  const expectHeaders = (answer: Answer, path: string) => {
    for (const [header, value] of [...everyAnswer, ...(isLasting(path) ? lastingAnswer : changingAnswer)])
      expect(answer.headers[header.toLowerCase()], `${path}: ${header}`).toBe(value);
  };

  test.each(oneOfEach(site))(
    '%s comes whole, with its type, every header and how long it may be kept',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers['content-type']?.toString().toLowerCase()]).toEqual([
        200,
        typeOf(extname(path)),
      ]);
      expect(answer.body.equals(readFileSync(join(site, path)))).toBe(true);
      expectHeaders(answer, path);
    },
  );

  test('a page comes at its address, and without the slash it leads there', async () => {
    const page = await get('/people/');
    expect([page.status, page.headers['content-type']]).toEqual([200, typeOf('.html')]);
    expectHeaders(page, '/people/');
    const short = await get('/people');
    expect([301, 308]).toContain(short.status);
    expect(new URL(String(short.headers['location']), `http://localhost:${host.port}`).pathname).toBe(
      `${base}people/`,
    );
  });

  test.each(['/nobody/', '/nobody.json', '/_astro/nobody.js'])(
    '%s has the page of the unknown address',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers['content-type']]).toEqual([404, typeOf('.html')]);
      expect(answer.body.toString()).toContain('There is no page at this address');
      for (const [header, value] of everyAnswer)
        expect(answer.headers[header.toLowerCase()], header).toBe(value);
    },
  );

  test('texts come compressed to those who take it, and pictures as they are', async () => {
    const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
    const encodings = name === 'caddy' ? (['gzip'] as const) : (['br', 'gzip'] as const);
    const page = readFileSync(join(site, 'timeline/index.html'));
    for (const encoding of encodings) {
      const answer = await get('/timeline/', encoding);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(unpack[encoding](answer.body).equals(page)).toBe(true);
      expect(answer.body.length).toBeLessThan(page.length / 3);
    }
    expect((await get('/icons/512.png', 'gzip, br')).headers['content-encoding']).toBeUndefined();
  });

  const sentAsPacked = name === 'apache' ? [] : packedPages;
  test.each(sentAsPacked)('%s comes as it was packed before', async (path) => {
    const page = readFileSync(join(site, path));
    const packed = await get(`/${path}`, 'gzip, br');
    expect([
      packed.headers['content-encoding'],
      packed.headers['content-type']?.toString().toLowerCase(),
    ]).toEqual(['br', typeOf('.html')]);
    expect(packed.body.equals(brotliCompressSync(page))).toBe(true);
    expectHeaders(packed, path);
    expect((await get(`/${path}`)).body.equals(page)).toBe(true);
  });

  test('what is still the same is not sent again', async () => {
    const { headers } = await get('/people/');
    const again = await new Promise<number | undefined>((done, fail) => {
      const asked = {
        'If-None-Match': String(headers['etag'] ?? ''),
        'If-Modified-Since': String(headers['last-modified'] ?? ''),
      };
      request({ host: 'localhost', port: host.port, path: `${base}people/`, headers: asked }, (answer) =>
        done(answer.resume().statusCode),
      )
        .on('error', fail)
        .end();
    });
    expect(again).toBe(304);
  });
});
