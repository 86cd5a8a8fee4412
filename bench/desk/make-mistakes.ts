import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createDeskEditor } from './desk-editor.ts';
import { finishReport, publishReport, takeIn } from './finish-report.ts';
import type { DeskReport } from './reports.ts';
import { runCommand } from './run-command.ts';
import { createTrialStory, type DeskServer, serveDesk, type TrialStory } from './serve-desk.ts';
import { settleSome } from './settle-cards.ts';

/** A mistake, and whether it reached a build or cost anything. */
export interface MadeMistake {
  readonly name: string;
  readonly isCaught: boolean;
  readonly told: string;
}

interface Trial {
  readonly browser: Browser;
  readonly report: DeskReport;
  readonly names: ReadonlyMap<string, string>;
  readonly openPage: (server: DeskServer) => Promise<Page>;
}

/** Makes every mistake that the page lets a person make, on one report, and tells what became of each. */
export async function makeMistakes(trial: Trial, port: number): Promise<readonly MadeMistake[]> {
  const story = createTrialStory();
  const { file, text } = trial.report;
  if (file !== undefined) story.drop(file, text);
  let server = await serveDesk(story, port);
  try {
    const first = await trial.openPage(server);
    const editor = createDeskEditor(first);
    await takeIn(editor, trial.report);
    await settleSome(editor, trial.report, trial.names, 3);
    const before = await settledIn(first);
    await server.kill();
    server = await serveDesk(story, port + 1);
    const again = await trial.openPage(server);
    await openDraft(again);
    const killed = await settledIn(again);
    const windows = await useTwoWindows(trial, server, again);
    const digest = await writeWrongDigests(trial, again);
    const published = await correctAndPublish(trial, again);
    return [
      {
        name: 'the server is killed in the middle',
        isCaught: before > 0 && killed === before,
        told: `${before} decisions before, ${killed} after`,
      },
      windows,
      ...digest,
      published,
      await breakFile(story),
    ];
  } finally {
    await server.kill();
    story.remove();
  }
}

async function openDraft(page: Page): Promise<void> {
  await createDeskEditor(page).tabTo('section[aria-label=Drafts] button');
  await page.keyboard.press('Enter');
  await page.locator('#open-card, main.write').first().waitFor();
  await page.waitForTimeout(1_000);
}

/** How many decisions the queue shows as settled. */
async function settledIn(page: Page): Promise<number> {
  // A proposal that was settled is listed once it is found again.
  await page.locator('[role=listbox][aria-busy=false]').waitFor();
  return page.locator('.queue [aria-label=Settled] [role=option]').count();
}

/**
 * Two windows that do not hear of each other, as of two browsers: both settle a decision of the report as they read it.
 * Neither may be lost, and who comes second is told.
 */
async function useTwoWindows({ openPage }: Trial, server: DeskServer, first: Page): Promise<MadeMistake> {
  const second = await openPage(server);
  await openDraft(second);
  const before = await settledIn(first);
  await first.keyboard.press('Enter');
  await allKept(first);
  await second.keyboard.press('ArrowDown');
  await second.keyboard.press('Enter');
  const said = second.locator('.foot [role=status]');
  await said.waitFor({ timeout: 10_000 }).catch(() => undefined);
  const told = (await said.count()) === 0 ? 'nothing was said' : ((await said.textContent()) ?? '');
  if ((await said.count()) > 0) await said.getByRole('button').click();
  await allKept(second);
  const after = await settledIn(second);
  await second.context().close();
  await first.reload({ waitUntil: 'networkidle' });
  await first.locator('#open-card').waitFor();
  return {
    name: 'two windows settle the same report',
    isCaught: told.includes('another window') && after === before + 2 && (await settledIn(first)) === after,
    told: `“${told}”; ${before} decisions before, ${after} with both`,
  };
}

async function allKept(page: Page): Promise<void> {
  await page.getByText(/^everything kept/).waitFor({ timeout: 30_000 });
}

const wrongDigests: readonly (readonly [name: string, body: string])[] = [
  ['words in marks that nobody recorded', 'She said that it was “the best of all days”.'],
  ['a quote by an id that nobody has', 'She said :quote[nobody-said-this].'],
  ['a mark that nothing closes', 'She called it “a fair wind.'],
];

async function writeWrongDigests({ report, names }: Trial, page: Page): Promise<readonly MadeMistake[]> {
  const editor = createDeskEditor(page);
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await finishReport(editor, report, names, { isTaken: true });
  const made: MadeMistake[] = [];
  for (const [name, body] of wrongDigests) {
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    const field = page.getByRole('textbox', { name: 'Digest' });
    await field.press('Control+End');
    await page.keyboard.insertText(`\n\n${body}`);
    await page.keyboard.press('Control+Enter');
    const lacks = await publishReport(editor);
    made.push({ name, isCaught: lacks !== undefined, told: lacks?.join(' ') ?? 'it was published' });
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await field.press('Control+End');
    // The last line, and the two breaks before it: a quote in it goes with one key.
    for (const key of ['Shift+Home', 'Backspace', 'Backspace', 'Backspace']) await page.keyboard.press(key);
    await page.keyboard.press('Control+Enter');
  }
  return made;
}

async function correctAndPublish(_: Trial, page: Page): Promise<MadeMistake> {
  const lacks = await publishReport(createDeskEditor(page));
  return {
    name: 'all of it put right',
    isCaught: lacks === undefined,
    told: lacks === undefined ? 'published' : lacks.join(' '),
  };
}

/** Wrong words, a wrong place and an unknown id, written into the file by hand: each stops the build. */
async function breakFile(story: TrialStory): Promise<MadeMistake> {
  const [id = ''] = story.list('articles').filter((name) => !name.includes('quay') && name.includes('shed'));
  const path = join('articles', id);
  const right = readFileSync(join(story.content, path), 'utf8');
  const told: string[] = [];
  const breaks: readonly (readonly [string, RegExp, string])[] = [
    ['wrong words', /The ink was dry before/, 'The ink was wet before'],
    ['a wrong place', /span: \[ (\d)/, 'span: [ 1$1'],
    ['an unknown id', /speaker: \[ marlowe \]/, 'speaker: [ marlow ]'],
  ];
  const reached: string[] = [];
  for (const [name, from, to] of breaks) {
    story.write(path, right.replace(from, to));
    const { status, output } = await runCommand([
      'build',
      '--content',
      story.content,
      '--out',
      join(story.root, 'dist'),
    ]);
    if (status === 0) reached.push(name);
    told.push(
      `${name}: ${output.split('\n').find((line) => line.includes(id.replace('.md', ''))) ?? output.slice(0, 80)}`,
    );
  }
  story.write(path, right);
  return {
    name: 'wrong words, a wrong place, an unknown id in the file',
    isCaught: reached.length === 0,
    told: told.join(' | '),
  };
}
