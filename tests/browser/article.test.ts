/** The page of a report: on paper, and the way from it to a quote and back. */
import { expect, test } from '@playwright/test';

const article = '/articles/two-stories-of-one-night/';

test('a printed article is a clean document with its sources written out', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-nav')).toBeHidden();
  const link = page.locator('.origin a[href^="http"]').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('http');
});

test('a quote in an article leads to its own page and back', async ({ page }) => {
  await page.goto(article);
  await page.locator('#quote--foghorn a').click();
  await expect(page).toHaveURL('/quotes/two-stories-of-one-night/foghorn/');
  await expect(page.locator('blockquote').first()).toHaveText('“public, foghorn diplomacy”');
  await page.getByRole('link', { name: 'Two ministers tell two stories' }).first().click();
  await expect(page).toHaveURL(`${article}#quote--foghorn`);
});
