/** Styles that only some pages load: none of them says how an element looks on a page that does without. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { longestOfEachKind, readBuiltPages } from '../site/built-pages.ts';

const sheets = globSync('_astro/*.css', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/')}`);

test('no page holds an element that a sheet is about which it does not load', async ({ page }) => {
  test.slow();
  expect(sheets.length).toBeGreaterThan(2);
  const missed: string[] = [];
  for (const address of longestOfEachKind()) {
    await page.goto(address);
    const found = await page.evaluate(findUnstyled, sheets);
    missed.push(...found.map((selector) => `${address} ${selector}`));
  }
  expect(missed).toEqual([]);
});

test('the sheet of all pages comes before that of a kind of page, whose rules count', () => {
  const pages = readBuiltPages().map(({ address, html }) => ({ address, sheets: stylesOf(html) }));
  const [common = ''] = pages.find(({ address }) => address === '/404.html')?.sheets ?? [];
  expect(sheets).toContain(common);
  expect(pages.filter((page) => page.sheets[0] !== common)).toEqual([]);
});

/** The sheets that a page waits for, in their order: not the one for paper. */
function stylesOf(html: string): readonly string[] {
  return Array.from(
    html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media)/g),
    ([, path = '']) => path,
  );
}

/** The selectors that stand only in sheets which the page does not link, and for which it has an element. Runs in the browser. */
async function findUnstyled(all: readonly string[]): Promise<readonly string[]> {
  const linked = Array.from(document.styleSheets, ({ href }) => href && new URL(href).pathname);
  const texts = await Promise.all(
    all.filter((path) => !linked.includes(path)).map(async (path) => (await fetch(path)).text()),
  );
  const selectorsOf = (rules: CSSRuleList): readonly string[] =>
    Array.from(rules).flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
      ...('cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : []),
    ]);
  const styled = new Set(Array.from(document.styleSheets).flatMap(({ cssRules }) => selectorsOf(cssRules)));
  const selectors = texts.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return selectorsOf(sheet.cssRules);
  });
  const inAnyState = (selector: string) =>
    selector.replace(/::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|active|visited)[\w-]*/g, ':is(*)');
  return selectors.filter(
    (selector) => !styled.has(selector) && document.querySelector(inAnyState(selector)) !== null,
  );
}
