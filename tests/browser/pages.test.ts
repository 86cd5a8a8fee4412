/** Every page type in a real browser: it renders, says nothing on the console, fits a phone and is accessible to all. */
import { expect, type Page, test } from '@playwright/test';
import { isLongForm } from '../long-form.ts';
import { listAddresses, longestOfEachKind, sampleAddresses } from '../site/built-pages.ts';
import { findBarriers } from './find-barriers.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const all = listAddresses();
const firstOf = (pattern: RegExp) => all.filter((address) => pattern.test(address)).slice(0, 1);
const types = [
  '/',
  '/articles/',
  '/timeline/',
  '/quotes/',
  '/compare/',
  '/check/',
  '/people/',
  '/about/',
  '/changes/',
  '/sources/',
  '/404.html',
  ...firstOf(/^\/articles\/[^/]+\/$/),
  ...firstOf(/^\/quotes\/[^/]+\/[^/]+\/$/),
  ...firstOf(/^\/people\/[^/]+\/$/),
  ...firstOf(/^\/said\/[^/]+\/$/),
  ...firstOf(/^\/outlets\/[^/]+\/$/),
];

/** Said by Playwright, not by the page, where a test does without the worker. */
const withoutWorker = 'Service Worker registration blocked by Playwright';

/** Those that every-kind.test.ts looks at in light, in the dark and in three settings more. */
const inAllSettings = new Set(isLongForm ? longestOfEachKind() : []);

async function openAndListen(page: Page, address: string): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      message.text() !== withoutWorker &&
      problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'request',
    (request) =>
      new URL(request.url()).hostname !== 'localhost' && problems.push(`asked for ${request.url()}`),
  );
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  return problems;
}

/** Of one loaded page all that can be asked of it: each question says what it found, whatever the others found. */
for (const address of types)
  test(`${address} is accessible and quiet, reads without scripts, is walked by keyboard and fits a phone`, async ({
    page,
    browser,
  }) => {
    // axe looks at every element: the longest page takes it most of a minute beside the unit tests.
    test.slow();
    const problems = await openAndListen(page, address);
    await test.step('can be walked by keyboard', () => walkByKeyboard(page));
    await test.step('reads the same with scripts off', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await expectSameHeadings(page, await context.newPage(), address);
      await context.close();
    });
    await test.step('is accessible in light and dark, and quiet', async () => {
      if (!inAllSettings.has(address)) expect.soft(await findBarriers(page)).toEqual([]);
      expect.soft(problems).toEqual([]);
    });
    await test.step('does not scroll sideways at 320 px, nor with wide text spacing', () => narrow(page));
  });

async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
}

/** What is far from the screen may wait until it is near, and has no inner text until then. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

async function expectSameHeadings(page: Page, plain: Page, address: string): Promise<void> {
  await plain.goto(address);
  for (const each of [page, plain]) await layOutAll(each);
  const words = new Set((await plain.locator('main').innerText()).split(/\s+/));
  const headings = await page.locator('main').locator('h1, h2, h3').allInnerTexts();
  expect.soft((await page.locator('main').innerText()).length).toBeGreaterThan(80);
  expect
    .soft(headings.flatMap((heading) => heading.split(/\s+/)).filter((word) => !words.has(word)))
    .toEqual([]);
}

/** All that can be focused is reached, nothing keeps the focus, and what has it is in view. */
async function walkByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect.soft(page.locator('.skip-link')).toBeFocused();
  const expected = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, summary')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ).length,
  );
  const unseen: string[] = [];
  let reached = 1;
  for (; reached < Math.min(expected, 80); reached++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      const isSeen = box !== undefined && box.bottom > 0 && box.top < innerHeight;
      return { isBody: element === document.body, isSeen, html: element?.outerHTML.slice(0, 100) ?? '' };
    });
    if (focus.isBody) break;
    if (!focus.isSeen) unseen.push(focus.html);
  }
  expect.soft(unseen).toEqual([]);
  expect.soft(reached).toBeGreaterThanOrEqual(Math.min(expected, 80) - 12);
}

test.describe('with the worker that keeps the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the front page is quiet while the site is kept', async ({ page }) => {
    const problems = await openAndListen(page, '/');
    // A story may do without.
    if ((await page.locator('body[data-offline-worker]').count()) > 0)
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    expect(problems).toEqual([]);
  });

  test('no page says anything on the console or asks for anything elsewhere', async ({ page }) => {
    const addresses = sampleAddresses();
    test.setTimeout(30_000 + addresses.length * 1000);
    const problems: string[] = [];
    page.on(
      'console',
      (message) => message.type() === 'error' && problems.push(`${page.url()} ${message.text()}`),
    );
    page.on('pageerror', (error) => problems.push(`${page.url()} ${error.message}`));
    page.on(
      'request',
      (request) => new URL(request.url()).hostname !== 'localhost' && problems.push(request.url()),
    );
    // A strip of the page: drawing all of it is a quarter of the work, and says nothing on the console.
    await page.setViewportSize({ width: 360, height: 80 });
    for (const address of addresses) await page.goto(address, { waitUntil: 'load' });
    expect(problems.filter((problem) => !problem.includes('/404.html'))).toEqual([]);
  });
});

test('an unknown address leads to a page that helps on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await expect(page.getByRole('link', { name: 'Search the quotes' })).toBeVisible();
});

test('the data say under which licence they are, or that none is named', async ({ page }) => {
  await page.goto('/data/');
  await expect(page.getByRole('main')).toContainText(/Licence: \S|No licence is named/);
});

test('a link that leads away from the site is seen to be one', async ({ page }) => {
  const bare: string[] = [];
  for (const address of types) {
    await page.goto(address);
    const here = await page
      .locator('a[href^="http"]:visible')
      .evaluateAll((links) =>
        links
          .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
          .map((link) => link.textContent),
      );
    bare.push(...here.map((text) => `${address}: ${text}`));
  }
  expect(bare).toEqual([]);
});
