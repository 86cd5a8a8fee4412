/** How much room pages take on a desk, on a phone and on paper. */
import { expect, test } from '@playwright/test';
import { contentFolder } from '../../src/collections/content-folder.ts';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses } from '../../src/domain/addresses.ts';

const { ledger } = buildDossier(readPublishedContent(contentFolder()));

/** What some ninety facts may take; a longer story as much more as it has more of them. */
const factsOfStory = 90;
const allowance = Math.max(1, ledger.length / factsOfStory);

const screens = [
  { on: 'a desk', width: 1280, height: 900, most: 8 },
  { on: 'a phone', width: 360, height: 800, most: 16 },
];

for (const { on, width, height, most } of screens)
  test(`side by side takes at most ${most} screens on ${on}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addresses.compare);
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(length / height).toBeLessThanOrEqual(most * allowance);
  });
