import type { Page } from '@playwright/test';
import { card, closeDialog, expect, open, paste, select, test } from './desk-window.ts';
import { findCramped } from './find-cramped.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

/** Neither a publisher nor a day is named. */
const bare = (place: string) =>
  `Toll of ${place} is lowered\n\n“We think the toll is one crown,” Joren Tveit said at the talks. The pilots of ${place} did not answer him.`;

/** Shows each state of the desk, one after the other. */
const states: readonly (readonly [name: string, show: (page: Page) => Promise<void>])[] = [
  ['the card of the report', async () => {}],
  ['an open row', async (page) => page.keyboard.press('o')],
  [
    'the fields of a report',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('d');
    },
  ],
  [
    'a quote',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
    },
  ],
  [
    'a step done, and words selected',
    async (page) => {
      await page.keyboard.press('Enter');
      await select(page, 'The pilots');
    },
  ],
  ['the queue', async (page) => page.getByRole('button', { name: /^all \d/ }).click()],
  ['all keys', async (page) => page.keyboard.press('?')],
  [
    'the history',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('h');
    },
  ],
  [
    'the digest',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('g');
      await page.keyboard.press('w');
      await page.getByLabel('Deck').waitFor();
    },
  ],
  [
    'the files',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      await page.keyboard.press('r');
      await page.getByText('Will be written').waitFor();
    },
  ],
];

/** Registers what is tested of the desk on a small telephone. */
export function testNarrow(): void {
  test('at 360 px nothing of the desk runs over its box, and every value has room', async ({
    page,
    desk,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, desk);
    for (const place of ['Averill', 'Grenn']) {
      await paste(page, bare(place));
      await expect(card(page)).toContainText(place);
      await page.keyboard.press('g');
      await page.keyboard.press('i');
      await expect(page.getByText('What was read out of')).toBeVisible();
    }
    await expect(page.getByText('What was read out of them')).toBeVisible();
    await expectRoom(page, 'inbox');
    await page.getByRole('button', { name: 'Open toll-of-averill-is-lowered' }).click();
    // The queue, by which an open report is known, is hidden in a narrow window.
    await page.locator('[role=listbox][aria-busy=false]').waitFor({ state: 'attached' });
    const settles = page.getByRole('button', { name: /^Leave it so: publisher not named, day not known/ });
    await expect(settles).toBeVisible();
    for (const [name, show] of states) {
      await show(page);
      await expectRoom(page, name);
    }
  });
}

async function expectRoom(page: Page, name: string): Promise<void> {
  expect.soft({ sideways: await sidewaysScroll(page), cramped: await findCramped(page) }, name).toEqual({
    sideways: 0,
    cramped: [],
  });
}
