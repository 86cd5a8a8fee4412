/** The maker's desk as an editor has it: by keys alone, in two windows, after a reload, and with everybody's eyes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleSaved } from '../example-folder.ts';
import { hostileStrings } from '../hostile/hostile-strings.ts';
import { runCarelessly } from '../hostile/run-carelessly.ts';
import { testNarrow } from './desk-narrow.ts';
import {
  card,
  closeDialog,
  expect,
  expectLeft,
  open,
  openReport,
  paste,
  readLeft,
  select,
  test,
} from './desk-window.ts';
import { testWriting } from './desk-writing.ts';
import { findBarriers } from './find-barriers.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('who opens the desk without the key of this start is told how to come in', async ({ page, desk }) => {
  await page.goto(desk.address.replace(/#.*/, ''));
  await expect(page.getByRole('alert')).toContainText('npm run desk');
});

for (const part of ['page/main.js', 'page/desk.css'])
  test(`${part}, lost on the way, is asked for again, and the desk opens`, async ({ page, desk }) => {
    let asked = 0;
    await page.route(`**/desk/${part}*`, (route) => {
      asked += 1;
      return asked === 1 ? route.abort('internetdisconnected') : route.continue();
    });
    await open(page, desk);
    await expect.poll(() => asked).toBe(2);
  });

test('a desk that cannot open says so', async ({ page, desk }) => {
  await page.route('**/desk/page/main.js', (route) => route.abort());
  await page.goto(desk.address);
  await expect(page.getByRole('alert')).toContainText('The desk does not open.');
});

test('pasted text becomes a report whose first decision is the report itself', async ({ page, desk }) => {
  await open(page, desk);
  await paste(page, readFileSync(join(exampleSaved, 'sund-tidende.html'), 'utf8'));
  await expect(card(page)).toContainText('the report itself');
  await expect(page.getByRole('article')).toContainText('We have an agreement and it floats');
  expect(await readLeft(page)).toBeGreaterThan(10);
  expect(await findBarriers(page)).toEqual([]);
});

test('a sign that nobody sees has its name in a box, in the report, on the card and in the queue', async ({
  page,
  desk,
}) => {
  await open(page, desk);
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
  desk,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const ran: string[] = [];
  const left: string[] = [];
  await page.exposeFunction('ran', () => ran.push(page.url()));
  const own = new URL(desk.address).host;
  page.on('request', (asked) => {
    const { host, protocol } = new URL(asked.url());
    if (host !== own && protocol.startsWith('http')) left.push(asked.url());
  });
  const texts = hostileStrings.filter((text, index) => index % 11 === 0 && !/[\p{Cc}“”]/u.test(text));
  expect((await page.evaluate(runCarelessly, texts)).length).toBeGreaterThan(texts.length / 3);
  ran.length = 0;
  left.length = 0;

  await open(page, desk);
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
  desk,
}) => {
  await openReport(page, desk);
  const before = await readLeft(page);
  await page.evaluate(() => localStorage.setItem('desk-token', 'k'.repeat(32)));
  await page.keyboard.press('Enter');
  await expectLeft(page, before - 1);
  await expect(page.getByText(/kept in this browser only/)).toBeVisible();
  await expect(page.locator('.foot')).toContainText('open the address that npm run desk has printed last');
  const second = await context.newPage();
  await open(second, desk);
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
  desk,
}) => {
  await openReport(page, desk);
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

test('a second window reads along until it is told to go on', async ({ page, context, desk }) => {
  await openReport(page, desk);
  const before = await readLeft(page);
  const second = await context.newPage();
  await openReport(second, desk);
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

test('a selected name becomes an outlet, d opens every field, and undo takes both back over the screens', async ({
  page,
  desk,
}) => {
  await openReport(page, desk);
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

// In the same file, for the same desk, after its decisions.
testWriting();
testNarrow();
