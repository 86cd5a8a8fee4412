/** How much room pages take: on a desk, on a phone, on paper, in forced colours. */
import { expect, type Page, test } from '@playwright/test';
import { contentFolder } from '../../src/collections/content-folder.ts';
import { readPublishedContent } from '../../src/collections/read-published-content.ts';
import { personLanes } from '../../src/derive/charts/person-lanes.ts';
import { stripDaysOf } from '../../src/derive/charts/strip-days.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { addresses } from '../../src/domain/addresses.ts';
import { readBuiltPages } from '../site/built-pages.ts';
import { textsPrintedOver } from './printed-over.ts';

const dossier = buildDossier(readPublishedContent(contentFolder()));
const { ledger, events, articles, people, story } = dossier;

/** What a story of this size may take; a longer one as much more as it has more. */
const factsOfStory = 90;
const eventsOfStory = 36;
const moreFacts = Math.max(1, ledger.length / factsOfStory);
const moreEvents = Math.max(1, events.length / eventsOfStory);

const screens = [
  { on: 'a desk', width: 1280, height: 900, most: 8 },
  { on: 'a phone', width: 360, height: 800, most: 16 },
];

for (const { on, width, height, most } of screens)
  test(`side by side takes at most ${most} screens on ${on}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addresses.compare);
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(length / height).toBeLessThanOrEqual(most * moreFacts);
  });

const firstReports = [
  { on: 'the first screen of a desk', width: 1280, height: 900, screens: 1 },
  { on: 'the second screen of a phone', width: 360, height: 800, screens: 2 },
];

for (const { on, width, height, screens: most } of firstReports)
  test(`the first report begins on ${on}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addresses.home);
    const headline = page.locator('.article-card h3').first();
    const lineBelow = await headline.evaluate((element) => {
      const [line] = element.querySelector('a')?.getClientRects() ?? [];
      return (line?.bottom ?? Number.POSITIVE_INFINITY) + window.scrollY;
    });
    expect(lineBelow).toBeLessThanOrEqual(height * most);
  });

const papers = [
  { address: addresses.compare, most: 10 * moreFacts },
  { address: addresses.timeline, most: 8 * moreEvents },
  ...articles.map(({ id }) => ({ address: addresses.article(id), most: 2 })),
];

test('printed, lists take few sheets of A4 and a report one or two', async ({ page }) => {
  test.slow();
  for (const { address, most } of papers) {
    await page.goto(address);
    expect.soft(await countSheets(page), address).toBeLessThanOrEqual(most);
  }
});

test('on paper no line is printed over another, however wide the sheet', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ media: 'print' });
  for (const { address } of papers) {
    await page.goto(address);
    for (const width of [680, 720, 760]) {
      await page.setViewportSize({ width, height: 1000 });
      expect.soft(await textsPrintedOver(page), `${address} at ${width}`).toEqual([]);
    }
  }
});

test('the full stop behind a note that the speaker differs stands on its last line', async ({ page }) => {
  for (const { id } of articles) {
    await page.goto(addresses.article(id));
    const apart = await page.locator('.prose a.mark.is-conflict').evaluateAll((notes) =>
      notes.map((note) => {
        const behind = document.createRange();
        const text = note.parentElement?.nextSibling;
        if (text?.nodeType !== Node.TEXT_NODE) return 0;
        behind.setStart(text, 0);
        behind.setEnd(text, 1);
        const last = Array.from(note.getClientRects()).at(-1);
        return Math.abs(behind.getBoundingClientRect().bottom - (last?.bottom ?? 0));
      }),
    );
    expect.soft(Math.max(0, ...apart), id).toBeLessThan(12);
  }
});

/** A PDF says in its tree of pages how many there are; the root counts all. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  const counts = Array.from(pdf.toString('latin1').matchAll(/\/Count (\d+)/g), ([, count]) => Number(count));
  return Math.max(...counts);
}

test('in forced colours a chosen filter and what happened look other than the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addresses.timeline);
  const sign = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((chip) => getComputedStyle(chip, '::before').content);
  expect(await sign('.chip[aria-current]')).toContain('✓');
  expect(await sign('.chip:not([aria-current])')).not.toContain('✓');
  // Else the browser sets a plate of the page's colour behind its words, which have that colour too.
  const chosen = page.locator('.chip[aria-current]').first();
  expect(await chosen.evaluate((chip) => getComputedStyle(chip).forcedColorAdjust)).toBe('none');
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((key) => getComputedStyle(key).backgroundColor);
  expect(await fill('.key:not([class*="is-"])')).not.toBe(await fill('.key.is-statement'));
});

test('on paper what a colour or a form means is printed, whatever the browser saves of ink', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const [address, selector, pseudo] of [
    [addresses.timeline, '.key'],
    [addresses.timeline, '.mark', '::before'],
    [addresses.compare, '.mark.is-conflict', '::before'],
  ] as const) {
    await page.goto(address);
    const adjusted = await page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element, name).printColorAdjust, pseudo);
    expect.soft(adjusted, selector).toBe('exact');
  }
});

const charts = [
  { on: 'a phone', width: 360, media: 'screen' },
  { on: 'paper', width: 760, media: 'print' },
  { on: 'a desk', width: 1280, media: 'screen' },
] as const;

/** Whoever has an event with a day. */
const charted = personLanes(people, events, stripDaysOf(events, story))
  .filter(({ byDay }) => byDay.flat().length > 0)
  .map(({ person }) => person);
const mostCharted = 24;

for (const { on, width, media } of charts)
  test(`the chart by person holds on ${on} everybody, or says how many it leaves to the table`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    await page.goto(addresses.timelineByPerson);
    const texts = await page.locator('.lanes svg:visible text').allTextContents();
    const shown = charted.filter(({ name, shortName }) =>
      texts.some((text) => [name, shortName].includes(text) || name.endsWith(` ${text}`)),
    );
    expect(shown.length).toBe(Math.min(charted.length, mostCharted));
    if (charted.length > mostCharted)
      await expect(page.locator('.lanes figcaption')).toContainText(`${charted.length - mostCharted} `);
  });

test('every page leads to where an error is reported, or has the text to copy', () => {
  const without = readBuiltPages()
    .filter(({ html }) => html.includes('<footer class="site-footer">'))
    .filter(({ html }) => !html.includes('class="report-error"'));
  expect(without.map(({ address }) => address)).toEqual([]);
});
