/** The search as readers use it: by typing, by operators, without scripts, over a bad line, with everybody’s eyes. */
import { expect, test } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';
import { cards, count, field, type } from './search-page.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

test.describe('typing', () => {
  test('finds while typing, marks the words and writes the address', async ({ page }) => {
    await page.goto('/quotes/');
    await type(page, 'foghorn');
    await expect(count(page)).toHaveText('1 quote');
    await expect(cards(page).locator('mark')).toHaveText('foghorn');
    await expect(page).toHaveURL('/quotes/?q=foghorn');
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeHidden();
  });

  test('says why a name in another spelling was found', async ({ page }) => {
    await page.goto('/quotes/?q=Сундхольм');
    await expect(cards(page).locator('mark')).toHaveText('Sundholmen');
    await expect(cards(page).locator('.why')).toHaveText('Sundholmen, also: Сундхольм');
  });

  test('tells a screen reader the number, once typing pauses', async ({ page }) => {
    await page.goto('/quotes/');
    await type(page, 'crux');
    await expect(page.getByRole('status')).toHaveText(/^1 quote/);
  });

  test('shows speaker with role, occasion with date, report and citation of a hit', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/quotes/?q=foghorn');
    const hit = cards(page).first();
    await expect(hit).toContainText('Ilya Kasparin, Secretary of the council of the northern ports');
    await expect(hit).toContainText('20 Jul 2031');
    await hit.getByRole('button', { name: 'Copy citation' }).click();
    await expect(hit.getByRole('button', { name: 'Citation copied' })).toBeFocused();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Ilya Kasparin: “public, foghorn diplomacy”.*\/quotes\/two-stories-of-one-night\/foghorn\/$/,
    );
  });

  test('opens one utterance into its renderings', async ({ page }) => {
    await page.goto('/quotes/?q=floats');
    await cards(page).first().getByText('2 renderings of this').click();
    await expect(cards(page).first().locator('.hit-renderings ul')).toContainText('Sund Tidende');
  });

  test('finds reports, events, people and outlets in a group of their own', async ({ page }) => {
    await page.goto('/quotes/?q=guild');
    const others = page.locator('.search-others');
    await expect(others.getByRole('heading', { name: 'Reports, events, people and outlets' })).toBeVisible();
    await expect(others.getByRole('link', { name: 'Nils Aasen', exact: true })).toHaveAttribute(
      'href',
      '/people/aasen/',
    );
  });

  test('shows whose name is searched, in any script, above what they said, and not below again', async ({
    page,
  }) => {
    await page.goto('/quotes/?q=Каспарин');
    const results = page.locator('.fact-hits');
    await expect(results.getByRole('link', { name: 'Ilya Kasparin', exact: true })).toHaveAttribute(
      'href',
      '/people/kasparin/',
    );
    await expect(cards(page).first()).toContainText('Kasparin');
    await expect(page.locator('.search-others')).not.toContainText('Ilya Kasparin');
  });
});

test.describe('a question about somebody, an outlet or an event', () => {
  test('is answered by them first, with how each value is known', async ({ page }) => {
    await page.goto('/quotes/?q=who+owns+sund+tidende');
    const first = page.locator('[data-part="results"] .fact-hit').first();
    await expect(page.getByRole('heading', { name: 'Outlet', exact: true })).toBeVisible();
    await expect(first.getByRole('link', { name: 'Sund Tidende' })).toHaveAttribute(
      'href',
      '/outlets/sund-tidende/',
    );
    await expect(first).toContainText('Press Register of the Northern Ports, in its list municipal papers');
    await field(page).press('ArrowDown');
    await expect(first.getByRole('link', { name: 'Sund Tidende' })).toBeFocused();
    await expect(
      page.locator('.search-others').getByRole('link', { name: 'Sund Tidende', exact: true }),
    ).toHaveCount(0);
  });
});

test.describe('operators', () => {
  for (const [query, expected] of [
    ['speaker:tveit', /by Joren Tveit/],
    ['outlet:sund-tidende', /in Sund Tidende/],
    ['at:"the briefing"', /at The briefing/],
    ['date:2031-07-19', /on 19 Jul 2031/],
    ['date:2031-07-19..', /since 19 Jul 2031/],
    ['kind:utterance', /among Whole statements/],
    ['"border drawn in water"', /1 quote/],
    ['toll -keel', /some|0 quotes|quote/],
  ] as const) {
    test(`${query} narrows and says so`, async ({ page }) => {
      await page.goto('/quotes/');
      await field(page).fill(query);
      await expect(page.locator('[data-part="results"] .search-count').first()).toContainText(expected);
    });
  }

  test('an unknown operator is explained and can be mended with one press', async ({ page }) => {
    await page.goto('/quotes/?q=who:dunn');
    await expect(page.locator('.search-problem')).toContainText('“who:” is not an operator');
    await page.getByRole('link', { name: 'Did you mean speaker:dunn?' }).click();
    await expect(field(page)).toHaveValue('speaker:dunn');
    await expect(field(page)).toBeFocused();
    await expect(cards(page)).toHaveCount(2);
  });

  test('an empty result says what was looked for and leads on', async ({ page }) => {
    await page.goto('/quotes/?q=foghorn speaker:tveit');
    await expect(page.locator('.search-empty')).toContainText('No quote has “foghorn” by Joren Tveit.');
    await page.getByRole('link', { name: 'Without the speaker: 1 quote' }).click();
    await expect(cards(page)).toHaveCount(1);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all quotes stand there by occasion, and lists by occasion, outlet and kind', async ({ page }) => {
    await page.goto('/quotes/?q=sundholm');
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Averill Courier/ })
      .click();
    await expect(page).toHaveURL('/quotes/by/outlet/averill-courier/');
    await expect(page.locator('.quote-item')).toHaveCount(10);
  });
});

test.describe('over a bad line', () => {
  const indexFiles = /\/search\/[0-9a-f]+\//;

  test('a failing index is said, the list stays, and trying again works', async ({ page }) => {
    await page.route(indexFiles, (route) => route.abort());
    await page.goto('/quotes/?q=sundholm');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeVisible();
    await page.unroute(indexFiles);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(cards(page)).toHaveCount(1);
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('a slow index says that it is searching, then answers', async ({ page }) => {
    await page.route(indexFiles, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    await page.goto('/quotes/?q=sundholm');
    await expect(page.getByText('Searching…')).toBeVisible();
    await expect(cards(page)).toHaveCount(1, { timeout: 15_000 });
  });

  test('nothing of the index is fetched before somebody searches', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => indexFiles.test(request.url()) && asked.push(request.url()));
    await page.goto('/quotes/', { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    const manifest = page.waitForRequest(/manifest\.json/);
    await field(page).focus();
    await manifest;
  });
});

test.describe('results for everybody', () => {
  for (const query of [
    'q=toll+speaker:tveit',
    'q=foghorn+speaker:tveit',
    'compare=marlowe,tveit',
    'q=who+is+aasen',
    'q=who+owns+sund+tidende',
  ]) {
    test(`?${query} is accessible in light and dark, and fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/quotes/?${query}`);
      await expect(page.locator('[data-part="results"] .search-count').first()).toBeVisible();
      await page.getByText('Narrow the quotes').click();
      expect(await findBarriers(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
});
