/** A mark opens its reason: by pointer, key and touch, with scripts and without, on paper, among results. */
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test(`a mark opens its reason by pointer and key and gives focus back, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('/');
    const mark = page.locator('button.mark').first();
    const reason = page.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
    await expect(reason).toBeHidden();
    await mark.click();
    await expect(reason).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reason).toBeHidden();
    await mark.press('Enter');
    await expect(reason).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    await context.close();
  });
}

test('on paper every reason of a page is written out', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  for (const reason of await page.locator('.reason').all()) await expect(reason).toBeVisible();
  expect(await page.locator('.reason').count()).toBeGreaterThan(0);
});

test('a mark in a list of results opens its reason too', async ({ page }) => {
  await page.goto('/');
  const marked = page.locator('.said figure:has(button.mark) blockquote').first();
  const words = (await marked.innerText()).replaceAll(/[“”]/g, '').split(' ').slice(0, 5).join(' ');
  await page.goto(`/quotes/?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('status').first()).toContainText('result');
  const mark = page.locator('.search-main .quote-card button.mark:visible').first();
  await mark.click({ timeout: 15_000 });
  await expect(page.locator('.reason:popover-open')).toBeVisible();
});
