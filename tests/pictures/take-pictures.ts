/** Takes pictures of the built site for somebody to look at: `npm run pictures -- --help`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createCommand, telling } from '../../src/cli/command/create-command.ts';
import { readSiteBase } from '../../src/cli/site/read-site-base.ts';
import { createSiteServer, listenFrom } from '../../src/cli/site/site-server.ts';
import { chromiumArguments, findChromium } from '../browser/find-chromium.ts';
import { arrangePictures, type Picture } from './arrange-pictures.ts';
import { listShownPages, type ShownPage } from './shown-pages.ts';

const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;

createCommand(
  'pictures',
  'Takes pictures of eight pages of the built site, at four widths, in light and dark.',
)
  .argument('[folder]', 'where they are put', 'pictures')
  .option('--site <folder>', 'the built site', 'dist')
  .action(telling(takePictures))
  .parse();

async function takePictures(folder: string, { site }: { readonly site: string }): Promise<void> {
  if (!existsSync(site)) throw new Error(`There is no ${site}/ to look at: run npm run build first.`);
  mkdirSync(folder, { recursive: true });
  const server = createSiteServer(site);
  const port = await listenFrom(0, server);
  const browser = await openBrowser();
  const pictures: Picture[] = [];
  for (const page of listShownPages(site))
    pictures.push(
      ...(await picturePage(browser, `http://localhost:${port}${readSiteBase(site)}`, { page, folder })),
    );
  await browser.close();
  server.close();
  writeFileSync(join(folder, 'index.html'), arrangePictures(pictures));
  console.log(
    `${pictures.length} pictures stand in ${folder}/; ${join(folder, 'index.html')} shows them side by side.`,
  );
}

async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: [...chromiumArguments] });
}

interface Shown {
  readonly page: ShownPage;
  /** Where its pictures are put. */
  readonly folder: string;
}

/** A page is loaded once for each width: what follows from the width alone is then as a reader of that width has it. */
async function picturePage(
  browser: Browser,
  home: string,
  { page, folder }: Shown,
): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const width of widths) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await tab.goto(home + page.path, { waitUntil: 'networkidle' });
    for (const scheme of schemes) {
      const file = `${page.name}-${width}-${scheme}.png`;
      await shoot(tab, scheme, join(folder, file));
      pictures.push({ page: page.name, width, scheme, file });
    }
    await tab.close();
  }
  return pictures;
}

async function shoot(tab: Page, scheme: (typeof schemes)[number], path: string): Promise<void> {
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.screenshot({ path, fullPage: true, animations: 'disabled' });
}
