import type { DeskEditor } from './desk-editor.ts';
import type { DeskReport } from './reports.ts';
import { settleSome } from './settle-cards.ts';

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

/** The report is read before anything is decided. */
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
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
}

/** Title, deck and digest are our own words; the quotes are set into it and never typed. */
async function writeDigest(editor: DeskEditor, { title, deck, digest, quotes }: DeskReport): Promise<void> {
  const { page } = editor;
  await page.locator('main.write').waitFor();
  editor.decide();
  await editor.tabTo('main.write input.field');
  await editor.write(title);
  await editor.press('Tab');
  await editor.write(deck);
  await editor.press('Tab');
  for (const [index, piece] of digest.entries()) {
    const [first = '', rest = ''] = piece.split(behindSummary);
    await editor.write(first);
    if (rest !== '') {
      editor.decide();
      await editor.press('Alt+s');
      await editor.write(rest);
    }
    const wanted = quotes[index]?.words;
    if (wanted !== undefined) await setQuote(editor, wanted);
  }
  await editor.write('.');
}

/** The sentence that tells of the new event is its summary too. */
const behindSummary = /(?<=without a promise\.)/;

const mostOffered = 12;

/** A quotation mark offers the quotes of the report; the one that is meant is set. */
async function setQuote(editor: DeskEditor, wanted: string): Promise<void> {
  const chosen = editor.page.locator('.cm-tooltip-autocomplete [aria-selected=true]');
  editor.decide();
  await editor.type('“');
  await editor.wait(chosen.waitFor());
  for (let offered = 0; offered < mostOffered; offered += 1) {
    if ((await chosen.textContent())?.startsWith(wanted)) break;
    await editor.press('ArrowDown');
  }
  await editor.press('Enter');
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
