/** What narrows and orders a search, and stands in its address: facets, days, speakers, the order, back and forward. */
import { expect, type Page, test } from '@playwright/test';
import { cards, count, facet, field, type } from './search-page.ts';

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

  test('a value stays under the pointer that presses it while the counts come', async ({ page }) => {
    await page.goto('/quotes/');
    await facet(page, /^Joren Tveit/).hover();
    await page.mouse.down();
    await field(page).evaluate((input) => {
      (input as HTMLInputElement).value = 'harbour';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(facet(page, /^Joren Tveit 0/)).toBeVisible();
    await page.mouse.up();
    await expect(field(page)).toHaveValue('harbour speaker:tveit');
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
