/**
 * Takes the pictures of the desk that README and docs show: `npm run desk-pictures`. An invented report is taken in, decided in
 * part and written of, and each screen is kept as a small PNG under docs/. With `--look FOLDER` every screen is taken at
 * three widths, light and dark, into that folder instead.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chromiumArguments, findChromium } from '../tests/browser/find-chromium.ts';
import { deskReports } from './desk/reports.ts';
import { createTrialStory, serveDesk } from './desk/serve-desk.ts';

const port = 4398;
const look = process.argv[process.argv.indexOf('--look') + 1];
const folder = process.argv.includes('--look') && look !== undefined ? look : undefined;

/** The others are only looked at. */
const shownInDocs: ReadonlySet<string> = new Set(['inbox', 'decide', 'digest', 'ready']);

type Screens = readonly (readonly [name: string, show: (page: Page) => Promise<void>])[];

/** Each goes on from the one before. */
const screens: Screens = [
  ['inbox', async (page) => goTo(page, 'i', 'main.inbox')],
  [
    'decide',
    async (page) => {
      await page.getByRole('button', { name: /^Open/ }).first().click();
      await page.locator('[role=listbox][aria-busy=false]').waitFor();
      await page.getByRole('option', { name: /The lamps stay on/ }).click();
    },
  ],
  [
    'record',
    async (page) => {
      await page.keyboard.press('s');
      await page.keyboard.type('Rolf Henningsen');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'claim',
    async (page) => {
      for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
      await page.getByRole('option', { name: /five hours/ }).click();
    },
  ],
  [
    'digest',
    async (page) => {
      await goTo(page, 'w', 'main.write');
      await page.getByLabel('Title').fill('The treaty was signed beside the pilot house');
      await page.getByLabel('Deck').fill('Marlowe is content, the guild of the pilots is not.');
      await page.getByRole('textbox', { name: 'Digest' }).click();
      await page.keyboard.type(
        'Both towns have their treaty after an afternoon behind closed doors. Marlowe is content: “the',
      );
      await page.locator('.cm-tooltip-autocomplete').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('. From across the sound comes a wish: “');
      await page.waitForTimeout(1_500);
    },
  ],
  [
    'ready',
    async (page) => {
      for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
      await goTo(page, 'r', 'main.fin .diff');
    },
  ],
  ['help', async (page) => page.keyboard.press('?')],
  [
    'history',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog > *').first().waitFor({ state: 'detached' });
      await page.keyboard.press('h');
    },
  ],
  [
    'conflict',
    async (page) => {
      await page.keyboard.press('Escape');
      editElsewhere();
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('section.conflict').waitFor();
    },
  ],
];

/** Somebody gives the draft that is at the desk another deck in an editor of their own. */
function editElsewhere(): void {
  const [draft = ''] = story.list('articles').filter((name) => name.includes('shed'));
  const path = join('articles', draft);
  const text = readFileSync(join(story.content, path), 'utf8');
  story.write(path, text.replace(/^deck: .*$/m, 'deck: The paper was signed in a shed.'));
}

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: [...chromiumArguments],
});
const story = createTrialStory();
const server = await serveDesk(story, port);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(90_000);
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await page.locator('main.inbox:not([aria-busy])').waitFor();
  await takeReport(page);
  for (const [screen, show] of screens) {
    await show(page);
    await page.waitForTimeout(600);
    if (folder !== undefined) await keepAll(page, screen, folder);
    else if (shownInDocs.has(screen)) await keepPicture(page, `docs/desk-${screen}.png`);
  }
} finally {
  await browser.close();
  await server.kill();
  story.remove();
}

async function takeReport(page: Page): Promise<void> {
  const [report] = deskReports;
  if (report?.file === undefined) throw new Error('The first report of the bench is no file.');
  story.drop(report.file, report.text);
  story.drop(
    'pilots-ask.txt',
    'Pilots ask for lights\n\nAverill Courier\n\n22 July 2031\n\nThe pilots of the harbour asked the board on Tuesday for lights along the new pier, where two boats ran aground in June.\n\n“It is dark out there, and nobody sees the stones,” Nils Aasen said.\n\nThe board wants to answer them in August.',
  );
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Read (?:it|all)/ }).click();
  await page.locator('#open-card').waitFor();
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
}

async function goTo(page: Page, key: string, selector: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(key);
  await page.locator(selector).first().waitFor();
}

/** A palette of colours is a third of the size and looks the same. */
async function keepPicture(page: Page, path: string): Promise<void> {
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, quality: 80, effort: 10 })
    .toFile(path);
  console.log(`${path}: ${(size / 1000).toFixed(0)} kB`);
}

async function keepAll(page: Page, screen: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [768, 1280, 1920]) {
      await page.setViewportSize({ width, height: width === 1920 ? 1080 : 860 });
      await page.screenshot({ path: join(into, `${screen}-${width}-${colorScheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
}
