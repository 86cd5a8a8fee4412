import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What colours decide; the other rules say the same of a page in light and in dark. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

/** What sizes decide of what is shown: which of it is shown is the same on a phone of 320 px. */
const sizeRules = ['target-size', 'scrollable-region-focusable'];

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

/** How a page is looked at. */
interface Setting {
  /** Before what is found: `in dark, `. */
  readonly name: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Of the window; as it is where left out. */
  readonly width?: number;
  /** Letters twice as large. */
  readonly large?: boolean;
  readonly options: Parameters<AxeBuilder['options']>[0];
}

const inLight: Setting = { name: '', options: everyRule };
const inDark: Setting = {
  name: 'in dark, ',
  colorScheme: 'dark',
  options: { ...common, runOnly: colourRules },
};
/** Chosen colours say nothing of forms, and neither of what is read aloud. */
const inForcedColours: Setting = {
  name: 'in forced colours, ',
  forcedColors: 'active',
  options: { ...common, runOnly: colourRules },
};
const onSmallPhone: Setting = { name: 'at 320 px, ', width: 320, options: everyRule };
const withLargeLetters: Setting = {
  name: 'with letters twice as large, ',
  width: 360,
  large: true,
  options: { ...common, runOnly: [...colourRules, ...sizeRules] },
};

/**
 * What bars somebody from an open page, in light and then in dark: every rule of axe and two that it leaves out by itself,
 * the contrast of AAA and the size of what is pressed. One line for each rule.
 */
export function findBarriers(page: Page): Promise<readonly string[]> {
  return findIn(page, [inLight, inDark]);
}

/**
 * The same in five settings: light, dark, forced colours, a phone of 320 px, letters twice as large at 360 px. Every rule looks
 * at the page of a desk and of a phone; the other settings are asked what they can decide otherwise.
 */
export function findBarriersInAllSettings(page: Page): Promise<readonly string[]> {
  return findIn(page, [inLight, inDark, inForcedColours, onSmallPhone, withLargeLetters]);
}

/** What is too small to be pressed, or too near to another, on a phone of 320 px: the one rule that its width decides. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return findIn(page, [{ ...onSmallPhone, options: { ...common, runOnly: ['target-size'] } }]);
}

async function findIn(page: Page, settings: readonly Setting[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const setting of settings) {
    await look(page, setting);
    found.push(...(await analyze(page, setting.options)).map((barrier) => setting.name + barrier));
  }
  return found;
}

async function look(page: Page, { colorScheme, forcedColors, width, large = false }: Setting): Promise<void> {
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
  if (width !== undefined) await page.setViewportSize({ width, height: 800 });
  if (large) await enlargeLetters(page);
}

/** As a reader does who has set them so in the browser. */
export function enlargeLetters(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** For a page that has axe already: its 650 kB would be sent and compiled twice more in each setting. */
const nothingMore = 'undefined';

/** No page has frames, so axe need not open a second page to put the results of frames together. */
async function analyze(
  page: Page,
  options: Parameters<AxeBuilder['options']>[0],
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: nothingMore }) }).setLegacyMode();
  const { violations } = await axe.options(options).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
