/** A reader checks a report: pasted, from a file, brought by a bookmarklet, without a network. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { exampleSaved, exampleSite } from '../example-folder.ts';

const courier = readFileSync(`${exampleSaved}/averill-courier.txt`, 'utf8');
const article = '/articles/treaty-signed-by-night/';

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('The text of the page').fill(text);
  await page.getByRole('button', { name: 'Check the words' }).click();
}

async function give(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.getByLabel('Choose a saved file').setInputFiles(file);
}

const headline = (page: Page) => page.locator('.check-headline');

test('a page is known by its text, offline, and nothing is asked of any server', async ({
  page,
  context,
}) => {
  await page.goto('/check/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await paste(page, courier);
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  await expect(headline(page)).toBeFocused();
  await expect(page.locator('.check-verdict')).toContainText('10 quotes, 10 attributions, and');
  await page.getByRole('button', { name: /^Show all/ }).click();
  expect(await page.locator('.check-findings .is-found').count()).toBeGreaterThan(20);
  expect(asked).toEqual([]);
});

test('a page that is open goes on checking when the server is gone', async ({ page }) => {
  const server = createSiteServer(exampleSite);
  const port = await listenFrom(0, server);
  await page.goto(`http://localhost:${port}/check/`, { waitUntil: 'networkidle' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await paste(page, courier);
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  await give(page, 'mine.txt', courier);
  await expect(page.locator('.check-verdict')).toContainText('byte for byte');
});

test('a word that was changed stands beside the word that was recorded', async ({ page }) => {
  await page.goto('/check/', { waitUntil: 'networkidle' });
  await paste(page, courier.replace('gone home at nine', 'gone home at ten'));
  await expect(headline(page)).toContainText('1 reads otherwise');
  const difference = page.locator('.check-difference');
  await expect(difference.locator('del')).toHaveText('nine');
  await expect(difference.locator('ins')).toHaveText('ten');
  await expect(difference).toContainText('Quote, Joren Tveit');
});

test('half a page says where it ends', async ({ page }) => {
  await page.goto(article);
  await page.getByText('Compare the publisher’s page').click();
  await paste(page, courier.slice(0, courier.length / 2));
  await expect(headline(page)).toContainText('the rest lies beyond');
  await expect(page.locator('.check-line')).toContainText('your text ends here');
});

test('on the page of another report nothing is confirmed, and the right one is offered', async ({ page }) => {
  await page.goto('/quotes/two-stories-of-one-night/foghorn/');
  await page.getByText('Compare the publisher’s page').click();
  await paste(page, courier);
  await expect(headline(page)).toHaveText('This is another report');
  await expect(page.locator('.check-findings')).toHaveCount(0);
  await page.getByRole('button', { name: 'Check against that report' }).click();
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
});

test('a file is read and its hash compared; one that cannot be read says what to do', async ({ page }) => {
  await page.goto('/check/', { waitUntil: 'networkidle' });
  await give(page, 'mine.txt', courier);
  await expect(page.locator('.check-verdict')).toContainText('byte for byte');
  await give(page, 'mine.txt', `${courier} `);
  await expect(page.locator('.check-verdict')).toContainText('another SHA-256');
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  await give(
    page,
    'page.html',
    `<!doctype html><title>x</title><body><p>${courier.replaceAll('\n', '</p><p>')}</p></body>`,
  );
  await expect(page.locator('.check-verdict')).toContainText('another SHA-256');
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  const boundary = 'part';
  await give(
    page,
    'page.mhtml',
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>${courier.replaceAll('\n', '</p><p>')}</p></body></html>\r\n--${boundary}--\r\n`,
  );
  await expect(page.locator('.check-verdict')).toContainText('page.mhtml');
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  await give(page, 'report.pdf', '%PDF-1.7');
  await expect(page.locator('.check-verdict')).toContainText('A PDF cannot be read here');
  for (const wordless of ['', '<!doctype html><body><script>let words;</script></body>', '\u0000PNG\u0000']) {
    await give(page, 'page.html', wordless);
    await expect(page.locator('.check-verdict')).toContainText('A file without words cannot be read here');
    await give(page, 'mine.txt', courier);
    await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  }
});

for (const [what, act] of [
  ['chosen', (page: Page) => give(page, 'mine.txt', courier)],
  ['pasted, and the button pressed,', (page: Page) => paste(page, courier)],
] as const)
  test(`what was ${what} before the script came is checked when it comes`, async ({ page }) => {
    const { promise: chosen, resolve: send } = Promise.withResolvers<void>();
    await page.route(/start-check/, async (route) => {
      await chosen;
      await route.continue();
    });
    await page.goto('/check/', { waitUntil: 'domcontentloaded' });
    await act(page);
    send();
    await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  });

test('a bookmarklet brings the words behind the address and leaves none there', async ({ page }) => {
  await page.goto('/check/');
  const link = page.locator('[data-part="bookmarklet"] a');
  await expect(link).toHaveAttribute('href', /^javascript:void open\("http.*\/check\/#text="/);
  await page.goto('about:blank');
  await page.goto(`/check/#text=${encodeURIComponent(courier)}`);
  await expect(headline(page)).toHaveText(/^(\d+) of \1 found$/);
  await expect(page).toHaveURL('/check/');
});

const publisher = 'https://courier.example/treaty';

/** The page of a publisher, on which a reader presses the bookmark; true where the policy of the page forbade it. */
async function pressBookmark(page: Page, policy: Record<string, string>): Promise<boolean> {
  await page.goto('/check/');
  const href = await page.locator('[data-part="bookmarklet"] a').getAttribute('href');
  const body = `<!doctype html><title>Treaty</title><nav>Menu</nav><p>${courier.replaceAll('\n', '</p><p>')}</p>`;
  await page.route(publisher, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: policy, body }),
  );
  await page.goto(publisher);
  await page.evaluate((script) => {
    const link = Object.assign(document.createElement('a'), { href: script, textContent: 'the bookmark' });
    document.addEventListener('securitypolicyviolation', () => document.documentElement.append('forbidden'));
    document.body.prepend(link);
  }, href ?? '');
  await page.getByText('the bookmark').click();
  const isForbidden = () => page.evaluate(() => document.documentElement.textContent.includes('forbidden'));
  await expect.poll(async () => (await isForbidden()) || page.context().pages().length > 1).toBe(true);
  return isForbidden();
}

test('pressed on the page of a publisher, the bookmark opens the check with its words', async ({ page }) => {
  const opened = page.waitForEvent('popup');
  expect(await pressBookmark(page, {})).toBe(false);
  const check = await opened;
  await expect(headline(check)).toHaveText(/^(\d+) of \1 found$/);
  await expect(check).toHaveURL('/check/');
});

test('where a publisher forbids scripts of others nothing opens, and the page has said so', async ({
  page,
}) => {
  const policy = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
  await page.goto('/check/');
  await expect(page.locator('.check-bookmarklet')).toContainText('Some publishers forbid it');
  expect(await pressBookmark(page, policy)).toBe(true);
  expect(page.context().pages()).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to check by hand', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('.check')).toBeHidden();
    await expect(page.getByText('sha256sum FILE')).toBeVisible();
  });
});

test('the script is loaded when a reader opens the fold, not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /start-check|reports\//.test(url))).toEqual([]);
  await page.getByText('Compare the publisher’s page').click();
  await expect.poll(() => scripts.filter((url) => /start-check|reports\//.test(url)).length).toBe(2);
});
