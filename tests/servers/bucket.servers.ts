/** The built site in a bucket that speaks S3, as `npm run upload` puts it there. */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changingAnswer, isLasting, lastingAnswer, typeOf } from '../../src/exports/headers/site-headers.ts';
import { exampleSite } from '../example-folder.ts';
import { type S3Server, s3Keys, startS3Server } from './s3-server.ts';

describe('a bucket', () => {
  const site = join(mkdtempSync(join(tmpdir(), 'bucket-')), 'site');
  let server: S3Server;

  beforeAll(async () => {
    cpSync(exampleSite, site, { recursive: true });
    server = await startS3Server();
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    rmSync(site, { recursive: true, force: true });
  });

  const upload = (
    flags: readonly string[] = [],
    keys: Readonly<Record<string, string>> = s3Keys,
  ): Promise<{ readonly said: string; readonly code: number | null }> => {
    const args = ['src/cli/dateline.ts', 'upload', `s3://${server.bucket}`, '--site', site];
    const child = spawn(process.execPath, [...args, '--endpoint', server.endpoint, ...flags], {
      env: { ...process.env, ...keys },
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
    return new Promise((done) => child.on('close', (code) => done({ said: said.join('').trim(), code })));
  };
  const get = (path: string) => fetch(`${server.endpoint}/${server.bucket}${path}`);

  /** As a browser asks a bucket that is set up as a website: by a name of its own. */
  const getPage = (path: string): Promise<{ readonly status: number; readonly body: string }> =>
    new Promise((done, fail) => {
      const { port } = new URL(server.endpoint);
      request({ host: '127.0.0.1', port, path, headers: { Host: server.bucket } }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      })
        .on('error', fail)
        .end();
    });

  test('that is asked with wrong keys says so, and gets nothing', async () => {
    const { said, code } = await upload([], { ...s3Keys, AWS_SECRET_ACCESS_KEY: 'wrong' });
    expect(code).toBe(2);
    expect(said).toMatch(/refused \(403 SignatureDoesNotMatch: .*See that its name, the region/);
  });

  test('gets every file once, with its type and how long it may be kept', async () => {
    const paths = globSync('**/*.*', { cwd: site })
      .map((path) => `/${path}`)
      .filter((path) => path !== '/.htaccess');
    expect((await upload(['--dry-run'])).said).toContain(
      `${paths.length} sent, 0 were there already (nothing was`,
    );
    expect((await upload()).said).toBe(`${paths.length} sent, 0 were there already`);
    for (const path of paths) {
      const answer = await get(path);
      expect([path, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
        path,
        typeOf(extname(path)),
        (isLasting(path) ? lastingAnswer : changingAnswer)[0]?.[1],
      ]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(site, path)))).toBe(true);
    }
  });

  test('serves a page at its address, and the page of the unknown address with 404', async () => {
    expect((await getPage('/people/')).body).toBe(readFileSync(join(site, 'people/index.html'), 'utf8'));
    const unknown = await getPage('/nobody/');
    expect([unknown.status, unknown.body]).toEqual([404, readFileSync(join(site, '404.html'), 'utf8')]);
  });

  test('gets only what changed, and loses what is gone where that is asked', async () => {
    writeFileSync(join(site, 'robots.txt'), 'User-agent: *\n');
    rmSync(join(site, 'humans.txt'));
    const one = /^1 sent, \d+ were there already; 1 in the bucket are no files of this site/;
    expect((await upload()).said).toMatch(one);
    expect((await get('/humans.txt')).status).toBe(200);
    expect((await upload(['--delete'])).said).toMatch(/^0 sent, \d+ were there already, 1 removed$/);
    expect([(await get('/humans.txt')).status, await (await get('/robots.txt')).text()]).toEqual([
      404,
      'User-agent: *\n',
    ]);
  });
});
