import type { Locator, Page } from '@playwright/test';
import type { DeskEditor } from './desk-editor.ts';
import type { DeskReport, PlannedQuote } from './reports.ts';

/** What stands on the open card. */
interface OpenCard {
  readonly heading: string;
  readonly isQuote: boolean;
  readonly isClaim: boolean;
  /** It cannot be settled as it is. */
  readonly lacks: boolean;
  /** What the rows say, and the numbered answers of the open one. */
  readonly rows: Readonly<Record<string, string>>;
  readonly options: readonly { readonly label: string; readonly isChosen: boolean }[];
}

/** Takes a report from the inbox to the page that is asked to publish it, with the keyboard alone. */
export async function finishReport(
  editor: DeskEditor,
  report: DeskReport,
  names: ReadonlyMap<string, string>,
  { isTaken = false }: { readonly isTaken?: boolean } = {},
): Promise<void> {
  if (!isTaken) await takeIn(editor, report);
  await settleSome(editor, report, names);
  await writeDigest(editor, report);
  await editor.press('Control+Enter');
  await editor.wait(editor.page.locator('main.fin').waitFor());
}

/** The report is read before anything is decided; meanwhile the development server may load the page anew. */
const readingMs = 6_000;

export async function takeIn(editor: DeskEditor, { file, text }: DeskReport): Promise<void> {
  const { page } = editor;
  editor.decide();
  if (file === undefined) {
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    await editor.press('Control+V');
  } else {
    await editor.tabTo('section[aria-label="Not read yet"] button');
    await editor.press('Enter');
  }
  await editor.wait(page.locator('#open-card').waitFor());
  await page.waitForTimeout(readingMs);
  await page.locator('#open-card').waitFor();
}

const mostCards = 40;

/** Settles so many decisions, or all of them. */
export async function settleSome(
  editor: DeskEditor,
  report: DeskReport,
  names: ReadonlyMap<string, string>,
  most = mostCards,
): Promise<void> {
  for (let cards = 0; cards <= most; cards += 1) {
    const card = await readCard(editor.page);
    if (card === undefined || cards === most) return;
    editor.decide();
    const planned = report.quotes.find(({ words }) => card.isQuote && card.heading.startsWith(words));
    if (planned !== undefined) await correctQuote(editor, card, planned, names);
    // A claim that has no value yet is left: what it says is for a person to put into words.
    if (card.lacks) await editor.press('x');
    await editor.press('Enter');
    await editor.wait(
      editor.page.waitForFunction(
        (before) => document.querySelector('#open-words')?.textContent !== before,
        card.heading,
      ),
    );
  }
}

async function readCard(page: Page): Promise<OpenCard | undefined> {
  return page.evaluate(() => {
    const card = document.querySelector('#open-card');
    if (card === null) return undefined;
    const textOf = (found: Element | null) => found?.textContent?.trim() ?? '';
    const rows = [...card.querySelectorAll('.row')].map((row) => [
      textOf(row.querySelector('.label')),
      textOf(row.querySelector('.value')) || textOf(row.querySelector('.opt[aria-pressed=true] b')),
    ]);
    const place = textOf(card.querySelector('header .hint'));
    return {
      heading: textOf(card.querySelector('#open-words')),
      isQuote: /^quote \d/.test(place),
      isClaim: card.querySelector('tr.mine') !== null,
      lacks: textOf(card.querySelector('button.main')).startsWith('Lacks'),
      rows: Object.fromEntries(rows) as Record<string, string>,
      options: [...card.querySelectorAll('.opt[aria-keyshortcuts]')].map((option) => ({
        label: textOf(option.querySelector('b')),
        isChosen: option.getAttribute('aria-pressed') === 'true',
      })),
    };
  });
}

/** Speaker and occasion as they should be; whatever is right already costs nothing. */
async function correctQuote(
  editor: DeskEditor,
  { rows, options }: OpenCard,
  { speaker, said }: PlannedQuote,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const name = names.get(speaker) ?? speaker;
  if (rows['Speaker'] !== name) {
    editor.decide();
    const number = options.findIndex(({ label }) => label === name) + 1;
    if (number > 0) await editor.press(String(number));
    else await pickByName(editor, 's', name);
  }
  const occasion = said === undefined ? undefined : names.get(said);
  if (occasion !== undefined && !rows['Occasion']?.startsWith(occasion)) {
    editor.decide();
    await pickByName(editor, 'o', occasion);
  }
}

/** Opens a row's field and types as much of the name as it takes. */
async function pickByName(editor: DeskEditor, letter: string, name: string): Promise<void> {
  const { page } = editor;
  const field = page.locator('.picker input');
  for (let times = 0; times < 2 && !(await isShown(field)); times += 1) await editor.press(letter);
  for (const character of name) {
    const first = await page.locator('.picker [role=option][aria-selected=true] span').first().textContent();
    if (first === name) break;
    await editor.type(character);
  }
  await editor.press('Enter');
}

async function isShown(field: Locator): Promise<boolean> {
  return field.waitFor({ timeout: 400 }).then(
    () => true,
    () => false,
  );
}

/** Title, deck and digest are our own words; the quotes are set into it and never typed. */
async function writeDigest(editor: DeskEditor, { title, deck, digest }: DeskReport): Promise<void> {
  const { page } = editor;
  await page.locator('main.write').waitFor();
  editor.decide();
  await editor.tabTo('main.write input.field');
  await editor.write(title);
  await editor.press('Tab');
  await editor.write(deck);
  await editor.press('Tab');
  for (const piece of digest) {
    await editor.write(piece);
    if ((await page.locator('.untold q').count()) === 0) continue;
    editor.decide();
    // A mark offers the quotes, those first that are not set yet.
    await editor.type('“');
    await editor.wait(page.locator('.cm-tooltip-autocomplete li[aria-selected]').waitFor());
    await editor.press('Enter');
  }
  await editor.write('.');
}

/** Writes the files; undefined where nothing is in the way, else what is. */
export async function publishReport(editor: DeskEditor): Promise<readonly string[] | undefined> {
  const { page } = editor;
  const button = page.locator('main.fin button[type=submit]');
  await editor.wait(page.locator('main.fin .checks code, main.fin li.no').first().waitFor());
  await page.waitForTimeout(500);
  editor.decide();
  const lacks = await page.locator('main.fin li.no').allTextContents();
  if (!(await button.isEnabled()) || !(await button.textContent())?.includes('publish')) return lacks;
  await editor.tabTo('main.fin button[type=submit]');
  await editor.press('Enter');
  await editor.wait(page.locator('main.fin [role=status]').waitFor());
  return undefined;
}
