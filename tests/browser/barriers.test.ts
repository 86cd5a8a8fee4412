/** Nothing bars anybody from any kind of page: axe in five settings in the long form, what a phone's width decides every day. */
import { expect, test } from '@playwright/test';
import { isLongForm } from '../long-form.ts';
import { longestOfEachKind } from '../site/built-pages.ts';
import { findBarriersInAllSettings, findSmallTargets } from './find-barriers.ts';

const findFew = isLongForm ? findBarriersInAllSettings : findSmallTargets;

for (const address of longestOfEachKind())
  test(`nothing bars anybody from ${address}, however it is looked at`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    expect(await findFew(page)).toEqual([]);
  });
