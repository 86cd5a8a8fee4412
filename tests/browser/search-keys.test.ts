/** The search by keyboard, and what stays where it is while somebody types or presses. */
import { expect, test } from '@playwright/test';
import { cards, field, focusedWords, type } from './search-page.ts';

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
