import type { Page } from '@playwright/test';

/** Parts of the page of the search, for tests. */
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the quotes' });
export const cards = (page: Page) => page.locator('.hits > li');
export const count = (page: Page) => page.locator('[data-part="results"] .search-count b').first();
export const facet = (page: Page, name: RegExp) =>
  page.getByRole('complementary').getByRole('button', { name });
export const focusedWords = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

export async function type(page: Page, query: string): Promise<void> {
  await field(page).pressSequentially(query, { delay: 20 });
}
