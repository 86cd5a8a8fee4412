/** A large index, read part by part: the hits stand at once, their counts come later and leave them alone. */
import { expect, type Page, test } from '@playwright/test';
import { fixtureNames, fixtureRecords } from '../../src/search/answer/search-fixtures.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { cards, count } from './search-page.ts';

const utterances = 200;
const many = fixtureRecords.slice(0, 1).flatMap((record) =>
  Array.from({ length: utterances }, (_, at) => ({
    ...record,
    id: `many/${at}`,
    words: `The harbour has ${at} piers.`,
    shown: { title: 'The piers', url: '/articles/' },
  })),
);
const files = buildIndex({ records: many, names: fixtureNames }, 1);

/** Serves the index of the quotes from memory, by ranges; `hold` waits before what only counts need. */
async function serveLarge(page: Page, hold: Promise<void>): Promise<{ readonly ranges: number }> {
  const served = { ranges: 0 };
  await page.route('**/search/*/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/search\/[^/]+\//, '');
    const body = Buffer.from(files.get(name) ?? '');
    const range = /bytes=(\d+)-(\d+)/.exec((await route.request().allHeaders())['range'] ?? '');
    if (name.startsWith('facets/')) await hold;
    if (!files.has(name)) return route.fulfill({ status: 404 });
    if (range === null) return route.fulfill({ body });
    const [from, to] = [Number(range[1]), Number(range[2])];
    served.ranges += 1;
    return route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${from}-${to}/${body.length}` },
      body: body.subarray(from, to + 1),
    });
  });
  return served;
}

const more = (page: Page) => page.locator('.search-more button');

test('the counts come beside the hits, which keep focus and selection', async ({ page }) => {
  const counting = Promise.withResolvers<void>();
  const served = await serveLarge(page, counting.promise);
  await page.goto('/quotes/?q=the');
  await expect(count(page)).toHaveText(/^At least /);
  await expect(cards(page)).toHaveCount(20);
  await expect(more(page)).toHaveText('Show more results');
  await more(page).focus();
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelectorAll('.hits blockquote')[3] ?? document.body),
  );
  const selected = await page.evaluate(() => String(getSelection()));
  counting.resolve();
  await expect(count(page)).toHaveText(`${utterances} quotes`);
  await expect(more(page)).toHaveText(`Show 20 more of ${utterances - 20} results`);
  await expect(more(page)).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  expect(selected).toContain('piers');
  expect(served.ranges).toBeGreaterThan(0);
});

test('code that does not come is told of, and asked for again', async ({ page }) => {
  await serveLarge(page, Promise.resolve());
  await page.route('**/large-engine-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
  await page.goto('/quotes/?q=the');
  await expect(page.getByRole('alert')).toContainText('large-engine');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cards(page)).toHaveCount(20);
});

test('counts that do not come leave the hits', async ({ page }) => {
  const served = await serveLarge(page, Promise.resolve());
  await page.route('**/facets/*', (route) => route.fulfill({ status: 503 }));
  await page.goto('/quotes/?q=the');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The results stay');
  await expect(count(page)).toHaveText(/^At least /);
  await expect(cards(page)).toHaveCount(20);
  expect(served.ranges).toBeGreaterThan(0);
  await page.unroute('**/facets/*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(count(page)).toHaveText(`${utterances} quotes`);
  await expect(alert).toBeHidden();
});
