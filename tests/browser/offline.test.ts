/** The site is read and searched with its server stopped, and an update keeps one build whole or leaves the former one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { noOfflineFile } from '../../src/exports/site-files/offline-file.ts';
import { exampleSite } from '../example-folder.ts';

interface Served {
  readonly folder: string;
  readonly home: string;
  readonly stop: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
}

/** A copy of the site on a server of its own, which can be stopped and changed. */
async function serveCopy(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(exampleSite, folder, { recursive: true });
  let server: Server = createSiteServer(folder);
  const port = await listenFrom(0, server);
  return {
    folder,
    home: `http://localhost:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    startAgain: async () => {
      server = createSiteServer(folder);
      await listenFrom(port, server);
    },
  };
}

/** Waits until the worker of the page has kept the whole site. */
async function keep(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const storesOf = (page: Page) => page.evaluate(() => caches.keys());

test.use({ serviceWorkers: 'allow' });

let served: Served;
test.beforeEach(async ({ page }) => {
  served = await serveCopy();
  await page.goto(served.home + addresses.home);
  await keep(page);
});
test.afterEach(async () => {
  await served.stop();
  rmSync(served.folder, { recursive: true, force: true });
});

test('with the server stopped a reader reads, searches, follows a hit and learns what is not kept', async ({
  page,
}) => {
  await served.stop();
  await page.goto(served.home + addresses.article('treaty-signed-by-night'));
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('1em "Newsreader Variable"'))).toBe(true);
  await page.goto(`${served.home}${addresses.quotes}?q=tide`);
  const hit = page.locator('[data-part="results"] .hit-link').first();
  await expect(hit).toBeVisible();
  await page.goto(served.home + ((await hit.getAttribute('href')) ?? ''));
  await expect(page.locator('blockquote').first()).toContainText('tide');
  await page.goto(`${served.home}/nobody/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no connection');
});

test('with a connection a page is the newest one, kept or not', async ({ page }) => {
  const file = join(served.folder, 'about/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<p id="corrected">Corrected.</p><h1'));
  await page.goto(served.home + addresses.about);
  await expect(page.locator('#corrected')).toBeVisible();
});

/** The worker of another build, whose files are those of this one but for what is changed. */
function changeWorker(change: (text: string) => string): void {
  const file = join(served.folder, 'offline-worker.js');
  writeFileSync(file, change(readFileSync(file, 'utf8')).replace(/"version":"[^"]*"/, '"version":"another"'));
}

const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((done) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => done(worker.state));
      });
    });
    await registration.update();
    return found;
  });

test('an update that would mix two builds is refused, and the former one stays whole', async ({ page }) => {
  const [before = ''] = await storesOf(page);
  const kept = await page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, before);
  expect(kept).toBeGreaterThan(60);
  changeWorker((text) => text);
  writeFileSync(join(served.folder, 'people/index.html'), 'of a third build');
  expect(await update(page)).toBe('redundant');
  expect(await storesOf(page)).toEqual([before]);
  await served.stop();
  await page.goto(served.home + addresses.people);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a whole update waits until no page of the former build is open, and then takes its place', async ({
  page,
  context,
}) => {
  const [before = ''] = await storesOf(page);
  changeWorker((text) => text);
  expect(await update(page)).toBe('installed');
  expect(await storesOf(page)).toHaveLength(2);
  await page.close();
  const next = await context.newPage();
  await next.goto(served.home + addresses.home);
  await expect.poll(() => storesOf(next)).toEqual([before.replace(/\S+$/, 'another')]);
});

test('where the story turns it off, browsers forget what they kept', async ({ page }) => {
  writeFileSync(join(served.folder, 'offline-worker.js'), noOfflineFile('/'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => storesOf(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});
