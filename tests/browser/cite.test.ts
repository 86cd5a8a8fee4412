/** What a reader cites by: copied with the keyboard, read without a script, and followed back to what stands there now. */
import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { listenFrom } from '../../src/cli/site/site-server.ts';

const quote = '/quotes/two-stories-of-one-night/foghorn/';

async function markOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const text = await page.locator('.cited-version code').first().textContent();
  return (text ?? '').replace('?cited=', '');
}

test('every form is copied with the keyboard alone', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(quote);
  await page.locator('.cite-kit summary').focus();
  await page.keyboard.press('Enter');
  for (const name of ['Plain', 'Chicago']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: `Copy: ${name}` })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Copied: ${name}` })).toBeFocused();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('public, foghorn diplomacy');
    expect(copied).toContain(`${baseURL}${quote}?cited=`);
  }
});

test('what is copied to show a card elsewhere has the whole address of the card', async ({
  page,
  baseURL,
}) => {
  await page.goto(quote);
  await page.locator('.cite-kit summary').click();
  const code = page.locator('.cite-kit dd', { hasText: '<iframe' });
  await expect(code).toContainText(`<iframe src="${baseURL}/embed${quote.replace('/quotes/', '/quote/')}"`);
});

test('a citation that is followed says whether it stands, and what was changed since', async ({ page }) => {
  const mark = await markOf(page, quote);
  const notice = page.locator('main > [role="status"]');
  await expect(notice).toHaveCount(0);
  await page.goto(`${quote}?cited=${mark}`);
  await expect(notice).toContainText('All that it cites stands unchanged');
  const [day, signs = ''] = mark.split('.');
  await page.goto(`${quote}?cited=${day}.000${signs.slice(3)}`);
  await expect(notice).toContainText('Changed since then: words. Everything else stands');
  await expect(notice.locator('li')).toContainText(['added']);
  await page.goto(`${quote}?cited=nonsense`);
  await expect(notice).toContainText('it cannot be told');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all forms can be read and selected, and the files are there', async ({ page, request }) => {
    await page.goto(quote);
    await page.locator('.cite-kit summary').click();
    await expect(page.locator('.cite-kit dt')).toContainText([
      'Plain',
      'Chicago',
      'APA',
      'MLA',
      'Wiki',
      'Markdown',
      'HTML',
      'Files',
    ]);
    await expect(page.locator('.cite-kit dd').first()).toBeVisible();
    for (const link of await page.locator('.cite-kit a[download]').all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(await answer.text()).not.toBe('');
    }
    await expect(page.locator('.cited-version')).toContainText('has other signs');
  });

  test('an event and a question have a page of their own to be cited by', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator('.event-details summary').first().click();
    await page.locator('.event-details .cite-link').first().click();
    await expect(page.locator('.cite-kit')).toHaveAttribute('open');
    await page.goto('/compare/');
    await page.locator('.fact summary').first().click();
    await page
      .locator('.fact[id] a', { hasText: /^cite$/ })
      .first()
      .click();
    await expect(page.locator('.cite-kit dd').first()).toContainText('“');
  });
});

test('on paper a closed kit is one citation, an open one is all of them', async ({ page }) => {
  await page.goto(quote);
  await page.emulateMedia({ media: 'print' });
  const shown = page.locator('.cite-kit dd:visible');
  await expect(shown).toHaveCount(1);
  await page.locator('.cite-kit').evaluate((kit: HTMLDetailsElement) => {
    kit.open = true;
  });
  await expect(shown).not.toHaveCount(1);
});

test('a card can be framed by another site, in its own clothes, and a page cannot', async ({
  page,
  baseURL,
}) => {
  const card = `${baseURL}/embed/quote/two-stories-of-one-night/foghorn/`;
  const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  const frame = (name: string, address: string) =>
    `<iframe name="${name}" src="${address}" width="600" height="380" sandbox="${sandbox}"></iframe>`;
  const frames = `${frame('card', card)}${frame('page', `${baseURL}${quote}`)}`;
  // A server of its own: Chromium lets no page that a test makes up ask this machine for anything.
  const elsewhere = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(frames));
  const port = await listenFrom(0, elsewhere);
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
  const words = page.frameLocator('[name="card"]').locator('blockquote');
  await expect(words).toHaveText('“public, foghorn diplomacy”');
  expect(await words.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Newsreader');
  await expect(page.frameLocator('[name="page"]').locator('blockquote')).toHaveCount(0);
  elsewhere.close();
});
