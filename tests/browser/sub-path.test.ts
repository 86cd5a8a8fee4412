/** The invented story, built for a path on a second host, as readers use it. */
import { expect, type Page, test } from '@playwright/test';
import { subPathSite } from '../example-folder.ts';
import { readBuiltPages } from '../site/built-pages.ts';
import { createFaultFinder } from '../site/find-fault.ts';

test.use({ serviceWorkers: 'allow' });

/** Every answer of the server that was none, and every fault that the browser told. */
function listenTo(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on(
    'response',
    (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`),
  );
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // A busy browser may leave out the transition between two pages, which it tells as an error.
  page.on('pageerror', (error) => error.message.startsWith('Transition was') || faults.push(String(error)));
  return faults;
}

test('a reader who searches finds, follows, copies and comes back', async ({ page }) => {
  const faults = listenTo(page);
  await page.goto('/');
  await expect(page).toHaveURL(/\/sub\/file\/$/);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/#search$/);
  await page.getByRole('searchbox').fill('tide');
  await page.keyboard.press('Enter');
  const hits = page.locator('[data-part="results"] .hit-link');
  await expect(hits.first()).toBeVisible();
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/\?q=tide/);
  const findFault = createFaultFinder(readBuiltPages(subPathSite));
  const links = await page
    .locator('[data-part="results"] a[href]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(4);
  expect(links.flatMap((link) => findFault(link, '/quotes/') ?? [])).toEqual([]);
  await hits.first().click();
  await expect(page).toHaveURL(/\/sub\/file\/quotes\/[^/]+\/[^/]+\/$/);
  await page.goBack();
  await expect(hits.first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('the timeline filters in its place, and an unknown address has a page that leads back', async ({
  page,
}) => {
  const faults = listenTo(page);
  await page.goto('/sub/file/timeline/');
  await page.locator('[data-facet="kind"][data-value="held"]').first().click();
  await expect(page).toHaveURL(/\/sub\/file\/timeline\/\?kind=held/);
  expect(faults).toEqual([]);
  const answer = await page.goto('/sub/file/nobody/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Walk the timeline' }).click();
  await expect(page).toHaveURL(/\/sub\/file\/timeline\/$/);
});
