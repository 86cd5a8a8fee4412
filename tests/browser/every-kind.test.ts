/**
 * What holds for a page of every kind, of each the one that has most in it, asked on one visit: that it lacks no styles, that
 * nothing bars anybody from it, however it is looked at, and that it has room for large letters. In the long form axe looks
 * in five settings; every day at what a phone's width decides.
 */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isLongForm } from '../long-form.ts';
import { longestOfEachKind } from '../site/built-pages.ts';
import { brokenNumbers } from './broken-numbers.ts';
import { enlargeLetters, findBarriersInAllSettings, findSmallTargets } from './find-barriers.ts';
import { findUnstyled } from './find-unstyled.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

const sheets = globSync('_astro/*.css', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/')}`);
const kinds = longestOfEachKind();
const findBarriers = isLongForm ? findBarriersInAllSettings : findSmallTargets;

test('there are pages of many kinds, and sheets that only some of them load', () => {
  expect(kinds.length).toBeGreaterThan(20);
  expect(sheets.length).toBeGreaterThan(2);
});

for (const address of kinds)
  test(`${address} lacks no styles, bars nobody and has room for large letters`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await test.step('holds no element that a sheet is about which it does not load', async () => {
      expect.soft(await page.evaluate(findUnstyled, sheets)).toEqual([]);
    });
    await test.step('bars nobody, however it is looked at', async () => {
      expect.soft(await findBarriers(page)).toEqual([]);
    });
    await test.step('does not scroll sideways on a phone with letters twice as large', async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      await enlargeLetters(page);
      expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
    await test.step('breaks no number there', async () => {
      expect.soft(await brokenNumbers(page)).toEqual([]);
    });
  });
