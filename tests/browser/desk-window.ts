import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect as expectSoon, type Page } from '@playwright/test';
import { cacheOf } from '../../src/cli/site/cache-of.ts';
import { exampleFolder } from '../example-folder.ts';

/** A desk that is open, on a story of its own. */
interface Desk {
  /** Not in test-results, where Vite does not look at what changes; a folder for each run, so that two never share one. */
  readonly content: string;
  /** With the key of this start. */
  readonly address: string;
}

/** The report that waits in the inbox. */
export const id = 'a-border-drawn-in-water';

/** A development server makes what it sends when it is first asked for it. */
export const expect = expectSoon.configure({ timeout: 30_000 });

/** One desk for all tests that one worker runs: it takes half a minute of the processor to come up. */
export const test = base.extend<object, { readonly desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures there.
    async ({}, use) => {
      const content = join(mkdtempSync(join(tmpdir(), 'dateline-desk-')), 'content');
      cpSync(exampleFolder, content, { recursive: true });
      rmSync(join(content, 'articles/two-stories-of-one-night.md'));
      rmSync(join(content, '.proofs/two-stories-of-one-night.jsonl'));
      const server = startServer(content);
      await use({ content, address: await readAddress(server) });
      server.kill();
      for (const folder of [dirname(content), cacheOf(content)])
        rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

function startServer(content: string): ChildProcess {
  const words = ['src/cli/dateline.ts', 'desk', '--content', content, '--port', '0'];
  return spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATELINE_FILES: join(content, 'inbox') },
  });
}

/** Listens on, since a server whose words nobody takes any more is stopped by them. */
function readAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    stdout?.on('data', (chunk) => {
      said += String(chunk);
      const [found] = /http:\/\/localhost:\d+\/desk\/#[\w-]+/.exec(said) ?? [];
      if (found !== undefined) done(found);
    });
    stdout?.on('end', () => fail(new Error(`The desk did not open:\n${said}`)));
  });
}

export async function open(page: Page, desk: Desk): Promise<void> {
  await page.goto(desk.address);
  await page.getByRole('heading', { name: /draft/ }).waitFor();
}

/** As the browser does when somebody presses Ctrl V. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

/** Where the report is decided. */
export const decideAt = ({ address }: Desk): string => address.replace('#', `?report=${id}&step=decide#`);

/** What stands in its file. */
export const articleOf = ({ content }: Desk): string =>
  readFileSync(join(content, 'articles', `${id}.md`), 'utf8');

export async function openReport(page: Page, desk: Desk): Promise<void> {
  await page.goto(decideAt(desk));
  // What is proposed stands there a moment later.
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
}

/** How many things are left, by the number in the bar. */
export async function readLeft(page: Page): Promise<number> {
  return Number(await page.locator('.left b').textContent());
}

export async function expectLeft(page: Page, left: number): Promise<void> {
  await expect(page.locator('.left b')).toHaveText(String(left));
}

export const card = (page: Page) => page.locator('#open-card');

/** Finds words by typing, so that they are the selection. */
export async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.locator('.foot .selection q')).toHaveText(words);
}

/** How many steps are done, by the number at the foot. */
export async function readSteps(page: Page): Promise<number> {
  return Number(
    /(\d+) step/.exec((await page.getByRole('button', { name: /step/ }).textContent()) ?? '')?.[1],
  );
}

/** A browser tells of a closed dialog a moment later, and until then the desk takes no key for its own. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog > *')).toHaveCount(0);
}
