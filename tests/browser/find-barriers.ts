import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What colours decide; the other rules say the same of a page in light and in dark. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

/** The contrast of AAA. Axe leaves out what has not even that of AA, for a rule that looks at every element once more. */
const contrastOfAaa = {
  contrastRatio: { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } },
};

const common = {
  resultTypes: ['violations' as const],
  checks: { 'color-contrast-enhanced': { options: contrastOfAaa } },
};

const everyRule = {
  ...common,
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    'color-contrast': { enabled: false },
  },
};

/**
 * What bars somebody from an open page, in light and then in dark: every rule of axe and two that it leaves out by itself,
 * the contrast of AAA and the size of what is pressed. One line for each rule.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await analyze(page, everyRule);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = await analyze(page, { ...common, runOnly: colourRules });
  return [...inLight, ...inDark.map((barrier) => `in dark, ${barrier}`)];
}

/** No page has frames, so axe need not open a second page to put the results of frames together. */
async function analyze(
  page: Page,
  options: Parameters<AxeBuilder['options']>[0],
): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
