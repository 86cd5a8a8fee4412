/** What a phone loads and sees while a page of any kind comes: few bytes of fonts, and nothing moves when they are there. */
import { expect, type Page, test } from '@playwright/test';
import { isLongForm } from '../long-form.ts';
import { longestOfEachKind } from '../site/built-pages.ts';

const mostFontBytes = 70_000;
/** In the long form each font comes late, as over a slow connection: the fallback stands there until then, made to take the same room. */
const mostShift = 0.02;
const delayMs = isLongForm ? 300 : 0;

test.use({ serviceWorkers: 'allow' });

test('no kind of page loads more than 70 kB of fonts, and none moves when they come late', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await route.continue();
  });
  await page.addInitScript(watchShifts);
  const kinds = longestOfEachKind();
  expect(kinds.length).toBeGreaterThan(20);
  for (const address of kinds) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { bytes, shift } = await weighFonts(page);
    expect.soft(bytes, `bytes of fonts of ${address}`).toBeGreaterThan(0);
    expect.soft(bytes, `bytes of fonts of ${address}`).toBeLessThanOrEqual(mostFontBytes);
    expect.soft(shift, `shift of ${address}`).toBeLessThan(mostShift);
  }
});

function watchShifts(): void {
  const shifts: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}

function weighFonts(page: Page): Promise<{ readonly bytes: number; readonly shift: number }> {
  return page.evaluate(() => {
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const fonts = files.filter(({ name }) => name.endsWith('.woff2'));
    return {
      bytes: sum(fonts.map(({ encodedBodySize }) => encodedBodySize)),
      shift: sum((window as unknown as { shifts: readonly number[] }).shifts),
    };
  });
}
