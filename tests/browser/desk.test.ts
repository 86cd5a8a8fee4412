/** The maker's desk as an editor has it: by keys alone, in two windows, after a reload, and with everybody's eyes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import { exampleFolder, exampleSaved } from '../example-folder.ts';
import { hostileStrings } from '../hostile/hostile-strings.ts';
import { runCarelessly } from '../hostile/run-carelessly.ts';
import { findBarriers } from './find-barriers.ts';

/** Not in test-results, where Vite does not look at what changes; a folder for each run, so that two never share one. */
let content = '';
const id = 'a-border-drawn-in-water';
const article = () => readFileSync(join(content, 'articles', `${id}.md`), 'utf8');

/** A development server makes each file when it is first asked for it. */
const expect = expectSoon.configure({ timeout: 30_000 });

let server: ChildProcess;
let address = '';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  content = join(mkdtempSync(join(tmpdir(), 'dateline-desk-')), 'content');
  cpSync(exampleFolder, content, { recursive: true });
  rmSync(join(content, 'articles/two-stories-of-one-night.md'));
  rmSync(join(content, '.proofs/two-stories-of-one-night.jsonl'));
  server = spawn(process.execPath, ['src/cli/dateline.ts', 'desk', '--content', content, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DATELINE_FILES: join(content, 'inbox') },
  });
  address = await readAddress(server);
});
test.afterAll(() => {
  server.kill();
  rmSync(dirname(content), { recursive: true, force: true });
});

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

async function open(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { name: /draft/ }).waitFor();
}

/** As the browser does when somebody presses Ctrl V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

const decide = () => address.replace('#', `?report=${id}&step=decide#`);

async function openReport(page: Page): Promise<void> {
  await page.goto(decide());
  // What is proposed stands there a moment later.
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
}

/** How many things are left, by the number in the bar. */
async function readLeft(page: Page): Promise<number> {
  return Number(await page.locator('.left b').textContent());
}

async function expectLeft(page: Page, left: number): Promise<void> {
  await expect(page.locator('.left b')).toHaveText(String(left));
}

const card = (page: Page) => page.locator('#open-card');

test('who opens the desk without the key of this start is told how to come in', async ({ page }) => {
  await page.goto(address.replace(/#.*/, ''));
  await expect(page.getByRole('alert')).toContainText('npm run desk');
});

test('pasted text becomes a report whose first decision is the report itself', async ({ page }) => {
  await open(page);
  await paste(page, readFileSync(join(exampleSaved, 'sund-tidende.html'), 'utf8'));
  await expect(card(page)).toContainText('the report itself');
  await expect(page.getByRole('article')).toContainText('We have an agreement and it floats');
  expect(await readLeft(page)).toBeGreaterThan(10);
  expect(await findBarriers(page)).toEqual([]);
});

test('a sign that nobody sees has its name in a box, in the report, on the card and in the queue', async ({
  page,
}) => {
  await open(page);
  const words = 'the toll is \u202eeno\u202c crown';
  await paste(
    page,
    `Toll is lowered\n\nHarbour Post\n\n3 May 2031\n\nThe mi\u200bnister spoke at noon on the quay, and the guild heard it. “We think ${words},” Joren Tveit said. The pilots did not answer him.`,
  );
  const places = [page.getByRole('article'), card(page), page.getByRole('listbox', { name: /Decisions/ })];
  await page.getByRole('option', { name: /We think/ }).click();
  for (const place of places)
    await expect(place.getByRole('img', { name: 'hidden sign: right-to-left override' })).toHaveCount(1);
  await expect(page.getByRole('img', { name: 'hidden sign: zero-width space' })).toHaveCount(1);
  // The words that are lit up are those of the card, sign for sign.
  const lit = await page.evaluate(() =>
    [...(CSS.highlights.get('desk-now') ?? [])].map((range) => String(range)).join(''),
  );
  expect(lit).toBe(`We think ${words}`);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByText('Will be written')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  // The turn and its end, in the quote that is offered and in the one that is set.
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'Digest' }).click();
  await page.keyboard.type('She said “We');
  await expect(page.locator('.offer').first().locator('.hidden-sign')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chip').first().locator('.hidden-sign')).toHaveCount(2);
});

test('hostile texts of a report run nothing at the desk and load nothing, on any of its screens', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  const left: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  const own = new URL(address).host;
  page.on('request', (asked) => {
    const { host, protocol } = new URL(asked.url());
    if (host !== own && protocol.startsWith('http')) left.push(asked.url());
  });
  const texts = hostileStrings.filter((text, index) => index % 11 === 0 && !/[\p{Cc}“”]/u.test(text));
  expect((await page.evaluate(runCarelessly, texts)).length).toBeGreaterThan(texts.length / 3);
  ran.length = 0;
  left.length = 0;

  await open(page);
  const paragraphs = texts.map(
    (text, index) =>
      `The guild ${text} met on the quay that day and spoke. “We think ${text} of ${index} tolls,” Joren Tveit ${text} said.`,
  );
  await paste(
    page,
    [`Toll ${texts[3]} is lowered`, 'Harbour Post', '3 May 2031', ...paragraphs].join('\n\n'),
  );
  await expect(page.getByRole('article')).toContainText('The guild');
  const options = page.getByRole('option', { name: /We think/ });
  for (let index = 0; index < 4; index += 1) await options.nth(index).click();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const editor = page.getByRole('textbox', { name: 'Digest' });
  await editor.click();
  await page.keyboard.insertText(`${texts.slice(0, 20).join('\n\n')}\n\n“We`);
  await expect(page.locator('.offer').first()).toContainText('We think');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chip').first()).toContainText('We think');
  await expect(page.frameLocator('iframe').locator('.prose')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByText('Will be written')).toBeVisible();
  expect([ran, left]).toEqual([[], []]);
  await context.close();
});

test('a window goes on by itself when the desk was started anew, and keeps what was done meanwhile', async ({
  page,
  context,
}) => {
  await openReport(page);
  const before = await readLeft(page);
  await page.evaluate(() => localStorage.setItem('desk-token', 'k'.repeat(32)));
  await page.keyboard.press('Enter');
  await expectLeft(page, before - 1);
  await expect(page.getByText(/kept in this browser only/)).toBeVisible();
  await expect(page.locator('.foot')).toContainText('open the address that npm run desk has printed last');
  const second = await context.newPage();
  await open(second);
  await expect(page.getByText(/^everything kept/)).toBeVisible();
  await second.close();
  await page.route('**/desk/call/**', (route) => route.abort());
  await page.keyboard.press('Control+z');
  await expect(page.locator('.foot')).toContainText('Start npm run desk again');
  await expectLeft(page, before);
  await page.unroute('**/desk/call/**');
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(page.getByText(/^everything kept/)).toBeVisible();
});

test('keys answer, settle and take back, and a window that is loaded anew comes back to them', async ({
  page,
}) => {
  await openReport(page);
  const before = await readLeft(page);
  await page.keyboard.press('Enter');
  await expectLeft(page, before - 1);
  await page.getByRole('option', { name: /We have an agreement and it floats/ }).click();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /^Tveit said it/ })).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.type('каспа');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Kasparin said it/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectLeft(page, before - 2);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('We have an agreement and it floats');
  await expectLeft(page, before - 1);
  await expect(page.getByText(/everything kept/)).toBeVisible();
  await page.reload();
  await expect(card(page)).toContainText('We have an agreement and it floats');
  await expectLeft(page, before - 1);
});

test('a second window reads along until it is told to go on', async ({ page, context }) => {
  await openReport(page);
  const before = await readLeft(page);
  const second = await context.newPage();
  await openReport(second);
  await expect(second.getByText('open in another window')).toBeVisible();
  await second.keyboard.press('Enter');
  await expectLeft(second, before);
  await page.keyboard.press('Enter');
  await expectLeft(second, before - 1);
  await second.getByRole('button', { name: 'go on here' }).click();
  await expect(page.getByText('open in another window')).toBeVisible();
  await expect(second.getByText(/everything kept/)).toBeVisible();
  await second.getByRole('listbox', { name: /Decisions/ }).focus();
  await second.keyboard.press('Control+z');
  await expectLeft(page, before);
});

/** Finds words by typing, so that they are the selection. */
async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.locator('.foot .selection q')).toHaveText(words);
}

test('a selected name becomes an outlet, d opens every field, and undo takes both back over the screens', async ({
  page,
}) => {
  await openReport(page);
  const before = await page.getByRole('button', { name: /step/ }).textContent();
  await page.getByRole('listbox', { name: /Decisions/ }).focus();
  await select(page, 'northern ports');
  await page.keyboard.press('p');
  await page.keyboard.press('t');
  await page.keyboard.press('3');
  await expect(card(page)).toContainText('a new outlet');
  await expect(card(page).getByText('Office')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /We have an agreement and it floats/ }).click();
  await page.keyboard.press('d');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('On the quay, about the toll.');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByText('context: "On the quay, about the toll."')).toBeVisible();
  await expect(page.getByText('outlets/northern-ports.yaml').first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog').locator('li').first()).toContainText('We have an agreement');
  expect(await findBarriers(page)).toEqual([]);
  await closeDialog(page);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('We have an agreement and it floats');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /step/ })).toContainText('2 taken back');
  await expect(page.getByRole('button', { name: /step/ })).toContainText(before?.split(',')[0] ?? '');
});

test('with nothing left the report is written and published by keys, and its page shows it', async ({
  page,
}) => {
  await openReport(page);
  await page.keyboard.press('Shift+Enter');
  for (let left = 20; left > 0 && (await card(page).isVisible()); left -= 1) {
    // A claim that was proposed without a value is none here, nor is a new event.
    if (await page.getByRole('button', { name: /^(?:Lacks|Record the event)/ }).isVisible())
      await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  await page.getByLabel('Title').fill('Two ministers tell two stories of one night');
  await page.getByLabel('Deck').fill('A treaty stands; its toll does not.');
  await page.getByRole('textbox', { name: 'Digest' }).fill('The ministers disagree about the night.');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /publish/ })).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);
  expect(article()).toContain('draft: true');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Written:/)).toBeVisible();
  expect(article()).not.toContain('draft:');
  expect(readFileSync(join(content, '.proofs', `${id}.jsonl`), 'utf8')).toContain('some-leeway');
  await expect(page.getByRole('link', { name: 'See the page' })).toHaveAttribute('href', `/articles/${id}/`);
  const { origin } = new URL(address);
  await expect
    .poll(async () => (await page.request.get(`${origin}/articles/${id}/`)).text(), { timeout: 60_000 })
    .toContain('Two ministers tell two stories of one night');
});

test('undo goes on over the fields where it was begun in one, and a mark without a quote is left to do', async ({
  page,
}) => {
  await openReport(page);
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const [title, deck] = [page.getByLabel('Title'), page.getByLabel('Deck')];
  const body = page.getByRole('textbox', { name: 'Digest' });
  const begun = [await title.inputValue(), await deck.inputValue()];
  const left = await readLeft(page);
  const done = await readSteps(page);
  await title.press('End');
  await page.keyboard.type(' of May');
  await body.press('Control+End');
  await page.keyboard.type(' She said “');
  await expect(page.getByText('a quotation mark without a quote')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('that the ministers still tell two stories of one night, and so on.');
  await expect(body.locator('.copied')).toHaveText('the ministers still tell two stories of one night');
  await deck.press('End');
  await page.keyboard.type(' So it is.');
  // What is taken back next is what stands in the field that has the focus.
  await title.focus();
  await deck.focus();
  for (let times = 12; times > 0 && (await readSteps(page)) > done; times -= 1) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(100);
  }
  await expect(title).toHaveValue(begun[0] ?? '');
  await expect(deck).toHaveValue(begun[1] ?? '');
  await expectLeft(page, left);
});

/** How many steps are done, by the number at the foot. */
async function readSteps(page: Page): Promise<number> {
  return Number(
    /(\d+) step/.exec((await page.getByRole('button', { name: /step/ }).textContent()) ?? '')?.[1],
  );
}

/** A browser tells of a closed dialog a moment later, and until then the desk takes no key for its own. */
async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog > *')).toHaveCount(0);
}

test('keys hold, merge and accept, go from pane to pane, and letters can be turned off', async ({ page }) => {
  await openReport(page);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName);
  await page.getByRole('listbox', { name: /Decisions/ }).focus();
  await page.keyboard.press('F6');
  expect(await focused()).toBe('MAIN');
  await page.keyboard.press('F6');
  expect(await focused()).toBe('FORM');
  await page.keyboard.press('Shift+F6');
  expect(await focused()).toBe('MAIN');
  for (const [key, words] of [
    ['m', 'Two people are one'],
    ['a', 'Accept all above a confidence'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toContainText(words);
    expect(await findBarriers(page)).toEqual([]);
    await closeDialog(page);
  }
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'off' }).check();
  await closeDialog(page);
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('all keys are listed, and the first page bars nobody either', async ({ page }) => {
  await open(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('settle as shown');
  expect(await findBarriers(page)).toEqual([]);
});

test('lines of a file that somebody edited meanwhile are chosen by keys', async ({ page }) => {
  await page.goto(address.replace('#', `?report=${id}&step=digest#`));
  await page.getByLabel('Deck').fill('A deck that was written at the desk.');
  await expect(page.getByText(/everything kept/)).toBeVisible();
  writeFileSync(
    join(content, 'articles', `${id}.md`),
    article().replace(/^title: .*$/m, 'title: A title of somebody else'),
  );
  await page.goto(address.replace('#', `?report=${id}&step=ready#`));
  const versions = page.getByRole('region', { name: /Changed on disk/ });
  await expect(versions).toContainText('A title of somebody else');
  const bar = page.getByText('the file was changed on disk: choose whose lines stand');
  const write = page.getByRole('button', { name: /^Write / });
  await expect(bar).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(String(await readLeft(page)));
  await expect(write).toBeDisabled();
  expect(await findBarriers(page)).toEqual([]);
  const lines = versions.getByRole('group', { name: 'changed in both' }).or(versions.getByRole('group'));
  await lines.first().getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await versions.getByRole('button', { name: 'Take these lines' }).focus();
  await page.keyboard.press('Enter');
  await expect(versions).toHaveCount(0);
  await expect(bar).toHaveCount(0);
  await expect(write).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('two people who are one are one in every saved file, and the old id leads on', async ({ page }) => {
  await openReport(page);
  await page.getByRole('listbox', { name: /Decisions/ }).focus();
  await page.keyboard.press('m');
  for (const name of ['Joren Tveit', 'Rosa Quill']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('dialog')).toContainText('Rosa Quill is Joren Tveit');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('people/quill.yaml').first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Write/ }).press('Enter');
  await expect(page.getByText(/^Written:/)).toBeVisible();
  expect(readdirSync(join(content, 'people'))).not.toContain('quill.yaml');
  expect(readFileSync(join(content, 'people/tveit.yaml'), 'utf8')).toMatch(/formerly: *\[? *\n?.*quill/);
  const texts = ['articles', 'events'].flatMap((folder) =>
    readdirSync(join(content, folder)).map((file) => readFileSync(join(content, folder, file), 'utf8')),
  );
  expect(texts.filter((text) => /^\s*(?:- )?(?:speaker|by|people): \[.*\bquill\b/m.test(text))).toEqual([]);
});
