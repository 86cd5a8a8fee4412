/**
 * What must not drift: the marks of grades, kinds, conflicts and plans, the strip, a quote card and their like, in light, in
 * the dark and in forced colours, beside the pictures and styles in `looks/`. Letters are left out of the pictures: each
 * machine smooths them in its own way, while what the stylesheet draws comes out alike. How letters are set is compared in
 * words. Wanted changes: `npm run browser -- tests/browser/looks.test.ts --update-snapshots`.
 */
import { expect, type Locator, test } from '@playwright/test';
import { planWords } from '../../src/derive/claims/plan-words.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { gradeWords } from '../../src/domain/grades/grade-words.ts';

/** A mark of each meaning, as classes and word: the site need not have one of each. */
const marks: readonly (readonly [string, string])[] = [
  ...Object.entries(gradeWords).map(([grade, words]) => [`mark is-${grade}`, words] as const),
  ['mark is-conflict', 'contradict'],
  ['mark is-plan', 'planned'],
  ...Object.entries(planWords).map(([state, words]) => [`mark is-plan is-${state}`, words] as const),
  ['kind-word', 'fragment'],
  ['state', 'draft'],
];

interface Part {
  readonly name: string;
  readonly address: string;
  readonly selector: string;
  /** Of the window. */
  readonly width?: number;
}

const desk = 1280;
const phone = 360;
const parts: readonly Part[] = [
  { name: 'marks', address: addresses.about, selector: '[data-marks]' },
  { name: 'strip', address: addresses.home, selector: '.strip-wide' },
  { name: 'strip-phone', address: addresses.timeline, selector: '.strip-narrow', width: phone },
  { name: 'kinds', address: addresses.home, selector: '.strip .kind-key' },
  {
    name: 'quote-card',
    address: addresses.quote('two-stories-of-one-night', 'it-floats'),
    selector: '.quote-card',
  },
  { name: 'event', address: addresses.timeline, selector: '.event-card:has(.mark.is-plan)' },
  { name: 'lengths', address: addresses.compare, selector: '.picture' },
  { name: 'filters', address: addresses.timelineOf('kind', 'held'), selector: '.chips' },
];

const surroundings = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Sizes in which two machines may differ at the edge of a drawn form; a sign that is lost or other has more. */
const fewPixels = 12;

for (const { name, address, selector, width = desk } of parts)
  test(`${name} looks as it is meant to`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    if (name === 'marks') await page.locator('main h1').evaluate(showMarks, marks);
    const part = page.locator(selector).first();
    expect.soft(await describeStyles(part)).toMatchSnapshot(`${name}.txt`);
    await hideLetters(part);
    for (const { name: surrounding, media } of surroundings) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await expect
        .soft(part)
        .toHaveScreenshot(`${name}-${surrounding}.png`, { maxDiffPixels: fewPixels, animations: 'disabled' });
    }
  });

/** Sets a line of marks behind an element. */
function showMarks(element: Element, all: readonly (readonly [string, string])[]): void {
  const sheet = document.createElement('div');
  sheet.className = 'meta';
  sheet.setAttribute('data-marks', '');
  for (const [className, words] of all) {
    const mark = document.createElement('span');
    mark.className = className;
    mark.append(Object.assign(document.createElement('u'), { textContent: words }));
    sheet.append(mark);
  }
  element.after(sheet);
}

/** What is drawn around them stays, and so does their room. */
function hideLetters(part: Locator): Promise<void> {
  return part.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode);
    for (const text of found) {
      if (text.parentElement instanceof SVGElement) text.parentElement.style.visibility = 'hidden';
      else {
        const hidden = document.createElement('span');
        hidden.style.visibility = 'hidden';
        text.parentNode?.replaceChild(hidden, text);
        hidden.append(text);
      }
    }
  });
}

/** How each kind of element in a part sets its words, and which signs stand before and behind them: a line for each. */
function describeStyles(part: Locator): Promise<string> {
  return part.evaluate((root) => {
    const describe = (element: Element, pseudo?: string) => {
      const { fontFamily, fontSize, fontWeight, fontStyle, color, textDecorationLine, content } =
        getComputedStyle(element, pseudo);
      const font = `${fontWeight} ${fontStyle} ${fontSize} ${fontFamily.split(',')[0]}`;
      return [font, color, textDecorationLine, pseudo === undefined ? '' : content]
        .filter(Boolean)
        .join(', ');
    };
    const lines = [root, ...root.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const name = [element.localName, ...element.classList].join('.');
        const signs = ['::before', '::after']
          .filter((pseudo) => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content))
          .map((pseudo) => `${name}${pseudo}: ${describe(element, pseudo)}`);
        return [`${name}: ${describe(element)}`, ...signs];
      });
    return `${[...new Set(lines)].toSorted().join('\n')}\n`;
  });
}
