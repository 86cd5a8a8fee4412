/** The search as readers use it: by keyboard, by address, back and forward, without scripts, over a bad line. */
import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the quotes' });
const cards = (page: Page) => page.locator('.hits > li');
const count = (page: Page) => page.locator('[data-part="results"] .search-count b').first();
const facet = (page: Page, name: RegExp) => page.getByRole('complementary').getByRole('button', { name });
const focusedWords = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function type(page: Page, query: string): Promise<void> {
  await field(page).pressSequentially(query, { delay: 20 });
}

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

  test('finds reports, events and people in a group of their own', async ({ page }) => {
    await page.goto('/quotes/?q=Каспарин');
    const others = page.locator('.search-others');
    await expect(others.getByRole('heading', { name: 'Reports, events and people' })).toBeVisible();
    await expect(others.getByRole('link', { name: 'Ilya Kasparin', exact: true })).toHaveAttribute(
      'href',
      '/people/kasparin/',
    );
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

test.describe('facets', () => {
  test('work alone, say their state, count live, and are the same as written operators', async ({ page }) => {
    await page.goto('/quotes/');
    await facet(page, /^Ilya Kasparin/).click();
    await expect(field(page)).toHaveValue('speaker:kasparin');
    await expect(facet(page, /^Ilya Kasparin/)).toHaveAttribute('aria-pressed', 'true');
    await expect(facet(page, /^Ilya Kasparin/)).toBeFocused();
    await expect(facet(page, /^Whole statements/)).toContainText('2');
    await facet(page, /^Ilya Kasparin/).click();
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeVisible();
  });

  test('a spelled-out operator presses its facet', async ({ page }) => {
    await page.goto('/quotes/?q=outlet:"Averill Courier"');
    await expect(facet(page, /^Averill Courier/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('a name in another script is the same facet, and a press takes it back', async ({ page }) => {
    await page.goto('/quotes/?q=speaker:Каспарин');
    await expect(facet(page, /^Ilya Kasparin/)).toHaveAttribute('aria-pressed', 'true');
    await facet(page, /^Ilya Kasparin/).click();
    await expect(field(page)).toHaveValue('');
  });

  test('two presses on the histogram choose the days between', async ({ page }) => {
    await page.goto('/quotes/');
    await page.getByRole('button', { name: /^18 Jul 2031:/ }).click();
    await expect(field(page)).toHaveValue('date:2031-07-18');
    await page.getByRole('button', { name: /^20 Jul 2031:/ }).click();
    await expect(field(page)).toHaveValue('date:2031-07-18..2031-07-20');
    await expect(page.getByRole('button', { name: /^19 Jul 2031:/ })).toHaveAttribute('aria-pressed', 'true');
  });

  test('a second press counts from the first, however late its answer comes', async ({ page }) => {
    await page.route(/\/search\/[0-9a-f]+\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/quotes/');
    await page.getByRole('button', { name: /^18 Jul 2031:/ }).click();
    await page.getByRole('button', { name: /^20 Jul 2031:/ }).click();
    await expect(field(page)).toHaveValue('date:2031-07-18..2031-07-20');
  });

  test('two speakers can be put side by side, by date', async ({ page }) => {
    await page.goto('/quotes/?q=speaker:marlowe speaker:tveit');
    await page.getByRole('link', { name: 'Edda Marlowe and Joren Tveit side by side' }).click();
    await expect(page).toHaveURL('/quotes/?compare=marlowe,tveit');
    const days = page.locator('.compared-day h2');
    await expect(days.first()).toHaveText('14 Jul 2031');
    await expect(facet(page, /^Joren Tveit \d+$/)).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expect(days.first()).toHaveText('14 Jul 2031');
    await page.getByRole('link', { name: 'In one list' }).click();
    await expect(field(page)).toHaveValue('speaker:marlowe speaker:tveit');
  });
});

test.describe('the order', () => {
  const order = (page: Page) => page.getByRole('combobox', { name: 'Order of the results' });
  const results = (page: Page) => cards(page).locator('blockquote').allInnerTexts();

  test('is chosen by keyboard, stands in the address, and keeps the focus', async ({ page }) => {
    await page.goto('/quotes/?q=speaker:tveit');
    await expect(order(page)).toHaveValue('newest');
    const newestFirst = await results(page);
    expect(newestFirst.length).toBeGreaterThan(2);
    await order(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL('/quotes/?q=speaker:tveit&sort=oldest');
    await expect(order(page)).toBeFocused();
    await expect.poll(() => results(page)).not.toEqual(newestFirst);
    await page.reload();
    await expect(order(page)).toHaveValue('oldest');
    await page.goBack();
    await expect.poll(() => results(page)).toEqual(newestFirst);
  });

  test('best words come first only where words were asked for', async ({ page }) => {
    await page.goto('/quotes/?q=see');
    await expect(order(page)).toHaveValue('best');
    await facet(page, /^Fjord Wire/).click();
    await expect(order(page).getByRole('option')).toHaveText([
      'Best words first',
      'Newest first',
      'Oldest first',
    ]);
  });
});

test.describe('the address', () => {
  test('a shared address is the search', async ({ page }) => {
    await page.goto('/quotes/?q=speaker:tveit+outlet:sund-tidende');
    await expect(field(page)).toHaveValue('speaker:tveit outlet:sund-tidende');
    await expect(count(page)).toHaveText('5 quotes');
    await page.reload();
    await expect(count(page)).toHaveText('5 quotes');
    await expect(facet(page, /^Joren Tveit/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('Back and Forward walk through searches, not through letters', async ({ page }) => {
    await page.goto('/quotes/');
    await type(page, 'sundholm');
    await expect(count(page)).toHaveText('1 quote');
    await field(page).press('Enter');
    await page.getByRole('button', { name: 'Clear' }).click();
    await facet(page, /^Mara Dunn/).click();
    await expect(cards(page)).toHaveCount(2);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue('sundholm');
    await expect(cards(page)).toHaveCount(1);
    await page.goForward();
    await page.goForward();
    await expect(field(page)).toHaveValue('speaker:dunn');
  });

  test('the way back from a quote in its report keeps the search', async ({ page }) => {
    await page.goto('/quotes/?q=foghorn');
    await cards(page).locator('a[href$="#quote--foghorn"]').click();
    await expect(page).toHaveURL('/articles/two-stories-of-one-night/#quote--foghorn');
    await expect(page.locator(':target')).toContainText('foghorn diplomacy');
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await expect(page).toHaveURL('/quotes/?q=foghorn');
    await expect(cards(page)).toHaveCount(1);
  });
});

test.describe('keys', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} leads to the field from any page`, async ({ page }) => {
      await page.goto('/timeline/');
      await page.keyboard.press(key);
      await expect(page).toHaveURL('/quotes/#search');
      await expect(field(page)).toBeFocused();
    });
  }

  test('letters are only letters while somebody types', async ({ page }) => {
    await page.goto('/quotes/#search');
    await type(page, 'j/k?');
    await expect(field(page)).toHaveValue('j/k?');
    await expect(field(page)).toBeFocused();
  });

  test('arrows, j and k go through the results, Enter opens one, Esc leads back and clears', async ({
    page,
  }) => {
    await page.goto('/quotes/?q=speaker:dunn#search');
    await expect(cards(page)).toHaveCount(2);
    await field(page).press('ArrowDown');
    const first = await focusedWords(page);
    await page.keyboard.press('j');
    const second = await focusedWords(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focusedWords(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedWords(page)).toBe(second);
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'The briefing', level: 2 })).toBeVisible();
    await page.goBack();
    await expect(cards(page)).toHaveCount(2);
    await field(page).press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/quotes\/[^/]+\/[^/]+\/$/);
  });

  test('ArrowUp on the first result leads to the field', async ({ page }) => {
    await page.goto('/quotes/?q=speaker:dunn#search');
    await expect(cards(page)).toHaveCount(2);
    await field(page).press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
  });

  test('? opens the help and closes it', async ({ page }) => {
    await page.goto('/quotes/');
    await page.keyboard.press('?');
    await expect(page.getByText('Words are found in every recorded spelling')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByText('Words are found in every recorded spelling')).toBeHidden();
  });

  test('more results keep the focus at the first new one', async ({ page }) => {
    await page.goto('/quotes/?q=date:2031');
    await expect(cards(page)).toHaveCount(20);
    const more = page.getByRole('button', { name: /^Show \d+ more/ });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(cards(page).nth(20).locator('.hit-link')).toBeFocused();
    await expect(page).toHaveURL('/quotes/?q=date:2031&show=40');
  });
});

test('recent searches are kept in the browser and can be forgotten', async ({ page }) => {
  await page.goto('/quotes/');
  await type(page, 'crux');
  await field(page).press('Enter');
  await page.goto('/quotes/');
  await expect(page.getByRole('link', { name: 'crux', exact: true })).toBeHidden();
  await field(page).focus();
  await expect(page.getByRole('link', { name: 'crux', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('link', { name: 'crux', exact: true })).toBeHidden();
  await expect(field(page)).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]');
});

test('what is about to be pressed does not move: the first click after typing opens the result', async ({
  page,
}) => {
  await page.goto('/quotes/');
  await type(page, 'crux');
  const link = cards(page).first().locator('.hit-link');
  const box = await link.boundingBox();
  if (box === null) throw new Error('The first result has no box.');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  // The field has lost the focus by now, and the search is kept among the recent ones.
  expect(await link.boundingBox()).toEqual(box);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/quotes\/[^/?]+\/[^/]+\//);
});

test('one key leads from the field to the first result, said beside the count', async ({ page }) => {
  await page.goto('/quotes/');
  await type(page, 'how long did the talks take');
  await expect(page.locator('.fact-hit h3').first()).toHaveText('How long did the talks take?');
  await expect(page.locator('.fact-hit li').first()).toContainText('Averill Courier');
  await expect(page.locator('.first-key')).toHaveText('↓ first result');
  await field(page).press('ArrowDown');
  expect(await focusedWords(page)).toBe('How long did the talks take?');
});

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'by touch' : 'by mouse', () => {
    test.use({ hasTouch, viewport: { width: 360, height: 780 } });

    test('nothing moves under what is pressed, and Back returns to the place', async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (entry.hadRecentInput) shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(window, { shifts });
      });
      await page.goto('/quotes/?q=speaker:tveit', { waitUntil: 'networkidle' });
      const link = cards(page).nth(5).locator('.hit-link');
      await link.scrollIntoViewIfNeeded();
      const before = await link.boundingBox();
      const place = await page.evaluate(() => scrollY);
      await (hasTouch ? link.tap() : link.click());
      await expect(page).toHaveURL(/\/quotes\/[^/?]+\/[^/]+\//);
      await page.goBack();
      await expect(link).toBeVisible();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
      expect(await link.boundingBox()).toEqual(before);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  // What is left is the change of fonts.
  for (const path of ['/quotes/', '/quotes/?q=crux', '/quotes/?q=how+long+did+the+talks+take'])
    test(`the page of ${path} does not jump when its scripts have come`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        Object.assign(window, { shifts });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
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
  for (const query of ['q=toll+speaker:tveit', 'q=foghorn+speaker:tveit', 'compare=marlowe,tveit']) {
    test(`?${query} is accessible in light and dark, and fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/quotes/?${query}`);
      await expect(page.locator('[data-part="results"] .search-count').first()).toBeVisible();
      await page.getByText('Narrow the quotes').click();
      expect(await findBarriers(page)).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    });
  }
});
