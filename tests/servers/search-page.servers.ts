/** The search page of a story that names a search server: for a reader the same as with the index of the site. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { chromiumArguments, findChromium } from '../browser/find-chromium.ts';
import { exampleFolder, exampleSite } from '../example-folder.ts';
import { readSearches } from '../read-searches.ts';
import { findPort } from './find-port.ts';
import { type Postgresql, startPostgresql } from './postgresql.ts';
import { openPsql, type PsqlSession } from './psql-session.ts';
import { type SearchGateway, startGateway } from './search-gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-page-'));
const site = join(folder, 'static');
/** Built without the index of its own. */
const bareSite = join(folder, 'none');
const usual = '/quotes/?q=foghorn';

let database: Postgresql;
let psql: PsqlSession;
let port: number;
let gateway: SearchGateway;
let browser: Browser;
let page: Page;
const servers: Server[] = [];
const homes = { byServer: '', byIndex: '', bare: '' };

async function serve(files: string): Promise<string> {
  const server = createSiteServer(files);
  servers.push(server);
  return `http://localhost:${await listenFrom(0, server)}`;
}

/** Builds the site that asks the server, with or without an index beside it. */
function buildWith(fallback: 'static' | 'none'): void {
  const content = join(folder, `content-${fallback}`);
  cpSync(exampleFolder, content, { recursive: true });
  appendFileSync(
    join(content, 'story.yaml'),
    `\nsearch: { engine: http, address: "http://localhost:${port}/rpc/search", fallback: ${fallback} }\n`,
  );
  const flags = ['src/cli/dateline.ts', 'build', '--content', content, '--out', join(folder, fallback)];
  const { status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeAll(async () => {
  port = await findPort();
  for (const fallback of ['static', 'none'] as const) buildWith(fallback);
  database = await startPostgresql();
  database.load(join(site, 'data'), 'postgresql.sql');
  psql = openPsql(database.connection);
  const { executablePath, env } = await findChromium();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...chromiumArguments],
  });
  homes.byServer = await serve(site);
  homes.byIndex = await serve(exampleSite);
  homes.bare = await serve(bareSite);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
  psql?.end();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  gateway = await startGateway(psql.search, { port });
  page = await browser.newPage({ serviceWorkers: 'block' });
});
afterEach(async () => {
  await page.close();
  await gateway.stop();
});

/** What a reader sees and hears of an answer. */
async function readAnswer(at: Page): Promise<string> {
  await at
    .locator('[data-part="results"] .search-count, [data-part="results"] .search-problem')
    .first()
    .waitFor();
  const parts = ['results', 'facets', 'days', 'status'].map((part) =>
    at.locator(`[data-part="${part}"]`).evaluate((element) => element.innerHTML),
  );
  return (await Promise.all(parts)).join('\n').replaceAll(/\/_astro\/[\w./-]+/g, '');
}

const forgotten = 'forgotten';

/** Asks in a page that stands open, from which the answer before is taken away. */
async function askAnew(at: Page, query: string): Promise<void> {
  await at.evaluate((gone) => {
    document.querySelector('[data-part="results"]')?.replaceChildren();
    for (const count of document.querySelectorAll('[data-part="facets"] button .count'))
      count.textContent = gone;
  }, forgotten);
  await at.getByRole('searchbox').fill(query);
}

test('every answer looks as the index gives it: words, marks, reasons, counts, other results', async () => {
  const searches = readSearches(exampleFolder);
  const queries = [
    ...searches.questions.filter((_, at) => at % 5 === 0),
    ...searches.top.filter((_, at) => at % 3 === 0),
    ...searches.better,
    ...searches.nothing,
    ['speaker:tveit date:2031', ''],
    ['-foghorn kind:fragment', ''],
  ].map(([query]) => query);
  const other = await browser.newPage({ serviceWorkers: 'block' });
  for (const [at, query] of queries.entries()) {
    const address = `/quotes/?q=${encodeURIComponent(query)}`;
    // A page that is loaded answers as one that stands open: a few show it.
    if (at % 8 === 0)
      await Promise.all([page.goto(homes.byServer + address), other.goto(homes.byIndex + address)]);
    else await Promise.all([askAnew(page, query), askAnew(other, query)]);
    await vi.waitFor(async () => {
      const answer = await readAnswer(page);
      expect(answer, query).toBe(await readAnswer(other));
      expect(answer, query).not.toContain(`>${forgotten}<`);
    }, 20_000);
  }
  await other.close();
}, 300_000);

test('typing, opening renderings and comparing speakers ask the server, and no file of an index', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${homes.byServer}/quotes/`);
  await page.getByRole('searchbox').pressSequentially('floats', { delay: 20 });
  await page.locator('.hits > li').first().getByText('2 renderings of this').click();
  await page.locator('.hit-renderings ul').first().getByText('Sund Tidende').first().waitFor();
  await page.goto(`${homes.byServer}/quotes/?q=toll&compare=tveit,aasen`);
  await page.locator('[data-part="results"] h2, [data-part="results"] .search-count').first().waitFor();
  expect(asked.filter((address) => address === gateway.address).length).toBeGreaterThan(2);
  expect(asked.filter((address) => /\/search\/\w+\//.test(address))).toEqual([]);
});

test('pages may reach the search server and no other, and say so in every file for hosts', async () => {
  const stranger = createServer((_, response) =>
    response.setHeader('Access-Control-Allow-Origin', '*').end('{}'),
  );
  servers.push(stranger);
  const other = `http://localhost:${await listenFrom(0, stranger)}/`;
  await page.goto(homes.byServer + usual);
  const reach = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url, { method: 'POST' }).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    );
  expect([await reach(gateway.address), await reach(other)]).toEqual(['reached', 'refused']);
  for (const file of ['_headers', '.htaccess'])
    expect(readFileSync(join(site, file), 'utf8')).toContain(`connect-src 'self' http://localhost:${port};`);
});

describe('a server that does not answer', () => {
  const problem = () => page.locator('.search-problem');

  test('is named, the quotes stand there, and the index of the site answers where it is asked to', async () => {
    await gateway.stop();
    await page.goto(homes.byServer + usual);
    await problem().waitFor();
    expect(await problem().textContent()).toBe(
      `The search server at localhost:${port} cannot be reached. All quotes are below, without the search. Try again Search in the index of this site`,
    );
    expect(await page.locator('[data-part="list"]').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Search in the index of this site' }).click();
    await page.locator('.hits > li').first().waitFor();
    expect(await page.locator('.hits mark').allTextContents()).toEqual(['foghorn']);
    gateway = await startGateway(psql.search, { port });
  });

  test('is named where the site has no index of its own, and nothing is offered that is not there', async () => {
    expect(existsSync(join(bareSite, 'search'))).toBe(false);
    await page.goto(homes.bare + usual);
    await page.locator('.hits > li').first().waitFor();
    await gateway.stop();
    await page.reload();
    await problem().waitFor();
    expect(await problem().textContent()).toBe(
      `The search server at localhost:${port} cannot be reached. All quotes are below, without the search. Try again`,
    );
    expect(await page.locator('[data-part="list"]').isVisible()).toBe(true);
    await page.goto(`${homes.bare}/offline/`);
    expect(await page.locator('main').textContent()).toContain('The search is answered by a server');
    await page.goto(`${homes.byServer}/offline/`);
    expect(await page.locator('main').textContent()).toContain('the timeline and the search were');
    gateway = await startGateway(psql.search, { port });
  });

  test('answers again when it is asked again', async () => {
    await gateway.stop();
    await page.goto(homes.byServer + usual);
    await problem().waitFor();
    gateway = await startGateway(psql.search, { port });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.hits > li').first().waitFor();
    expect(await problem().count()).toBe(0);
  });

  test.each([
    ['{"state":"0123456789","sizes":{},"answer":{}}', 'holds other records than this page was made from'],
    ['[]', 'gave an answer that this page cannot read'],
    ['<html>', 'gave an answer that this page cannot read'],
  ])('with the records of another site, or with anything else: %s', async (answer, said) => {
    await gateway.stop();
    gateway = await startGateway(async () => answer, { port });
    await page.goto(homes.byServer + usual);
    await problem().waitFor();
    expect(await problem().textContent()).toContain(`The search server at localhost:${port} ${said}.`);
  });
});
