import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  articleOf,
  card,
  closeDialog,
  expect,
  expectLeft,
  id,
  open,
  openReport,
  readLeft,
  readSteps,
  test,
} from './desk-window.ts';
import { findBarriers } from './find-barriers.ts';

/** Registers what is tested of writing and publishing, of steps that are taken back, and of files that changed meanwhile. */
export function testWriting(): void {
  test('with nothing left the report is written and published by keys, and its page shows it', async ({
    page,
    desk,
  }) => {
    await openReport(page, desk);
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
    expect(articleOf(desk)).toContain('draft: true');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Written:/)).toBeVisible();
    expect(articleOf(desk)).not.toContain('draft:');
    expect(readFileSync(join(desk.content, '.proofs', `${id}.jsonl`), 'utf8')).toContain('some-leeway');
    await expect(page.getByRole('link', { name: 'See the page' })).toHaveAttribute(
      'href',
      `/articles/${id}/`,
    );
    const { origin } = new URL(desk.address);
    await expect
      .poll(async () => (await page.request.get(`${origin}/articles/${id}/`)).text(), { timeout: 60_000 })
      .toContain('Two ministers tell two stories of one night');
  });

  test('undo goes on over the fields where it was begun in one, and a mark without a quote is left to do', async ({
    page,
    desk,
  }) => {
    await openReport(page, desk);
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

  test('keys hold, merge and accept, go from pane to pane, and letters can be turned off', async ({
    page,
    desk,
  }) => {
    await openReport(page, desk);
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

  test('all keys are listed, and the first page bars nobody either', async ({ page, desk }) => {
    await open(page, desk);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('settle as shown');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('lines of a file that somebody edited meanwhile are chosen by keys', async ({ page, desk }) => {
    await page.goto(desk.address.replace('#', `?report=${id}&step=digest#`));
    await page.getByLabel('Deck').fill('A deck that was written at the desk.');
    await expect(page.getByText(/everything kept/)).toBeVisible();
    writeFileSync(
      join(desk.content, 'articles', `${id}.md`),
      articleOf(desk).replace(/^title: .*$/m, 'title: A title of somebody else'),
    );
    await page.goto(desk.address.replace('#', `?report=${id}&step=ready#`));
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

  test('two people who are one are one in every saved file, and the old id leads on', async ({
    page,
    desk,
  }) => {
    await openReport(page, desk);
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
    expect(readdirSync(join(desk.content, 'people'))).not.toContain('quill.yaml');
    expect(readFileSync(join(desk.content, 'people/tveit.yaml'), 'utf8')).toMatch(
      /formerly: *\[? *\n?.*quill/,
    );
    const texts = ['articles', 'events'].flatMap((folder) =>
      readdirSync(join(desk.content, folder)).map((file) =>
        readFileSync(join(desk.content, folder, file), 'utf8'),
      ),
    );
    expect(texts.filter((text) => /^\s*(?:- )?(?:speaker|by|people): \[.*\bquill\b/m.test(text))).toEqual([]);
  });
}
