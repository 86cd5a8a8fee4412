import type { Locator } from '@playwright/test';
import type { DeskEditor } from './desk-editor.ts';
import { type OpenCard, readCard } from './open-card.ts';
import type { DeskReport, PlannedClaim, PlannedQuote } from './reports.ts';

const mostCards = 60;

/** Settles so many decisions, or all of them; claims that nothing proposed are made of their words before the last. */
export async function settleSome(
  editor: DeskEditor,
  report: DeskReport,
  names: ReadonlyMap<string, string>,
  most = mostCards,
): Promise<void> {
  const recorded = new Set<PlannedClaim>();
  for (let cards = 0; cards <= most; cards += 1) {
    const card = await readCard(editor.page);
    if (card === undefined || cards === most) return;
    if (card.waiting <= 1 && most === mostCards)
      for (const claim of report.claims.filter((one) => !recorded.has(one))) {
        await makeClaim(editor, claim);
        recorded.add(claim);
      }
    const open = await readCard(editor.page);
    if (open === undefined) return;
    editor.decide();
    const claim = await correctCard(editor, open, report, names);
    if (claim !== undefined) recorded.add(claim);
    await settle(editor, open.heading);
  }
}

/** Enter, and whatever comes next stands there. */
async function settle(editor: DeskEditor, heading: string): Promise<void> {
  await editor.press('Enter');
  await editor.wait(
    editor.page.waitForFunction(
      (before) => document.querySelector('#open-words')?.textContent !== before,
      heading,
    ),
  );
}

/** Makes of the open card what a careful editor would; whatever is right already costs nothing. Gives the claim that it is. */
async function correctCard(
  editor: DeskEditor,
  card: OpenCard,
  report: DeskReport,
  names: ReadonlyMap<string, string>,
): Promise<PlannedClaim | undefined> {
  if (card.kind === 'quote') {
    const planned = report.quotes.find(({ words }) => card.heading.startsWith(words));
    if (planned !== undefined) await correctQuote(editor, card, planned, names);
  }
  if (card.kind === 'event' && report.newEvent.includes(card.heading) !== card.records)
    await editor.press('x');
  if (card.kind !== 'claim') return undefined;
  const planned = report.claims.find(
    ({ asks, shows }) => card.rows['Fact'] === asks && card.rows['Value'] === shows,
  );
  // What is proposed wrongly is turned down and made of the right words.
  if (planned === undefined) await editor.press('x');
  return planned;
}

async function correctQuote(
  editor: DeskEditor,
  { rows }: OpenCard,
  { speaker, said }: PlannedQuote,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const name = names.get(speaker) ?? speaker;
  if (rows['Speaker'] !== name) await answer(editor, 'Speaker', name);
  const occasion = said === undefined ? undefined : (names.get(said) ?? said);
  if (occasion !== undefined && rows['Occasion'] !== occasion) await answer(editor, 'Occasion', occasion);
}

const letters = { Speaker: 's', Occasion: 'o', Fact: 'f', Event: 'e' } as const;

/** By its number where the row shows one, else by as much of the name as it takes. */
async function answer(editor: DeskEditor, row: keyof typeof letters, label: string): Promise<void> {
  editor.decide();
  const first = await readCard(editor.page);
  const isFirst = Object.keys(first?.rows ?? {})[0] === row;
  if (isFirst && (await pressNumber(editor, label))) return;
  await editor.press(letters[row]);
  const field = editor.page.locator('.picker input');
  if (!(await isShown(field))) {
    if (await pressNumber(editor, label)) return;
    await editor.press(letters[row]);
    await field.waitFor();
  }
  const chosen = editor.page.locator('.picker [role=option][aria-selected=true] span').first();
  for (const character of label) {
    if ((await chosen.count()) > 0 && (await chosen.textContent()) === label) break;
    await editor.type(character);
  }
  await editor.press('Enter');
}

async function pressNumber(editor: DeskEditor, label: string): Promise<boolean> {
  const card = await readCard(editor.page);
  const number = (card?.options.findIndex((option) => option.label === label) ?? -1) + 1;
  if (number > 0) await editor.press(String(number));
  return number > 0;
}

async function isShown(field: Locator): Promise<boolean> {
  return field.waitFor({ timeout: 400 }).then(
    () => true,
    () => false,
  );
}

const fewestLetters = 6;

/** Finds the words by typing, makes a claim of them and answers what was not guessed right. */
async function makeClaim(editor: DeskEditor, { words, asks, shows }: PlannedClaim): Promise<void> {
  const { page } = editor;
  const selected = page.locator('.foot .selection q');
  const readSelected = async () =>
    (await selected.count()) === 0 ? '' : ((await selected.textContent()) ?? '');
  editor.decide();
  await editor.press('/');
  await page.locator('.find input').waitFor();
  let typed = '';
  for (const character of words) {
    await editor.type(character);
    typed += character;
    const found = await readSelected();
    if (typed.length >= fewestLetters && found !== '' && words.startsWith(found)) break;
  }
  await editor.press('Enter');
  for (let more = 0; more < 8 && (await readSelected()) !== words; more += 1)
    await editor.press('Shift+ArrowRight');
  if ((await readSelected()) !== words)
    throw new Error(`“${words}” could not be selected: “${await readSelected()}”.`);
  const before = await readCard(page);
  await editor.press('c');
  await page.waitForFunction(
    (heading) => document.querySelector('#open-words')?.textContent !== heading,
    before?.heading,
  );
  editor.decide();
  if ((await readCard(page))?.rows['Fact'] !== asks) await answer(editor, 'Fact', asks);
  editor.decide();
  const card = await readCard(page);
  if (card?.rows['Value'] !== shows)
    throw new Error(`“${words}” is read as ${card?.rows['Value']}, not ${shows}.`);
  await settle(editor, card.heading);
}
