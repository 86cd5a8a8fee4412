/**
 * What it costs to make a report at the desk, counted by a scripted editor with the keyboard alone: `npm run bench:desk`;
 * with `--mistakes` only what becomes of every mistake, with `--speed` only what a person waits for with a long report.
 * Exit code 1 where a report takes more handling than it may, a number has to be typed, a record is not finished, a
 * mistake reaches a build, or a person waits too long.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readArticle, readContentFolder } from '../src/collections/read-content-folder.ts';
import { chromiumArguments, findChromium } from '../tests/browser/find-chromium.ts';
import { countByFiles } from './desk/by-files.ts';
import { createDeskEditor } from './desk/desk-editor.ts';
import { finishReport, publishReport } from './desk/finish-report.ts';
import { type Handling, handlingSeconds, otherSeconds } from './desk/keystroke-model.ts';
import { listMissing } from './desk/list-missing.ts';
import { makeMistakes } from './desk/make-mistakes.ts';
import { measureSpeed } from './desk/measure-speed.ts';
import { type DeskReport, deskReports } from './desk/reports.ts';
import { runCommand } from './desk/run-command.ts';
import { createTrialStory, type DeskServer, serveDesk, type TrialStory } from './desk/serve-desk.ts';

const mostHandlingSeconds = 120;
/** Milliseconds that a person may wait: until a long report is open, for a key, and for the page beside the digest. */
const longest = { open: 1_000, key: 100, preview: 1_000 } as const;
const port = 4390;

const names: ReadonlyMap<string, string> = new Map([
  ['marlowe', 'Edda Marlowe'],
  ['tveit', 'Joren Tveit'],
  ['aasen', 'Nils Aasen'],
  ['dunn', 'Mara Dunn'],
  ['holm', 'Signe Holm'],
  ['brandt', 'Olaf Brandt'],
  ['solheim', 'Berit Solheim'],
  ['briefing', 'The briefing'],
]);

const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: [...chromiumArguments],
});
try {
  const isEasy = only('--mistakes') || only('--speed') || (await measureReports(browser));
  const isSafe = only('--speed') || (await tellMistakes(browser));
  const isFast = only('--mistakes') || (await tellSpeed(browser));
  if (!isEasy || !isSafe || !isFast) process.exitCode = 1;
} finally {
  await browser.close();
}

function only(flag: '--mistakes' | '--speed'): boolean {
  return process.argv.includes(flag);
}

async function measureReports(opened: Browser): Promise<boolean> {
  const story = createTrialStory();
  const server = await serveDesk(story, port);
  let isEasy = true;
  try {
    const page = await openDesk(opened, server);
    for (const report of deskReports) isEasy = (await measureReport(page, server, story, report)) && isEasy;
    const { status, output } = await runCommand([
      'build',
      '--content',
      story.content,
      '--out',
      join(story.root, 'dist'),
    ]);
    console.log(status === 0 ? 'All three stand in a built site.' : `The build failed:\n${output}`);
    return isEasy && status === 0;
  } finally {
    await server.kill();
    story.remove();
  }
}

async function openDesk(opened: Browser, { address }: DeskServer): Promise<Page> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(90_000);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main.inbox:not([aria-busy])').waitFor();
  return page;
}

async function measureReport(
  page: Page,
  { address }: DeskServer,
  story: TrialStory,
  report: DeskReport,
): Promise<boolean> {
  if (report.file !== undefined) story.drop(report.file, report.text);
  const drafted = await draftByFiles(report);
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main.inbox:not([aria-busy])').waitFor();
  const editor = createDeskEditor(page);
  await finishReport(editor, report, names);
  const lacks = await publishReport(editor);
  const content = readContentFolder(story.content);
  const article = content.articles.find(({ source }) => source.headline === report.headline);
  const missing = article === undefined ? ['the article'] : listMissing(report, article, content);
  const done = editor.done();
  console.log(`${report.kind}: ${lacks === undefined ? 'published' : `not published: ${lacks.join(' ')}`}`);
  console.log(`  at the desk  ${describe(done, report)}`);
  console.log(`  by files     ${describe(drafted, report)} (counted, not done)`);
  if (missing.length > 0) console.log(`  not in the record: ${missing.join(', ')}`);
  return (
    lacks === undefined &&
    missing.length === 0 &&
    done.numbers === 0 &&
    handlingSeconds(done) <= mostHandlingSeconds
  );
}

/** Makes the draft of a report in a story of its own and counts what would have to be done to its files. */
async function draftByFiles(report: DeskReport): Promise<Handling> {
  const story = createTrialStory();
  try {
    const name = report.file ?? 'pasted.txt';
    story.drop(name, report.text);
    const former = new Set(story.list('articles'));
    const saved = join(story.content, 'inbox', name);
    const { output } = await runCommand(['ingest', '--quiet', '--out', story.content, saved]);
    const [drafted] = story.list('articles').filter((file) => !former.has(file));
    if (drafted === undefined) throw new Error(`Ingest made no draft of ${name}: ${output}`);
    return countByFiles(report, readArticle(join(story.content, 'articles', drafted)));
  } finally {
    story.remove();
  }
}

function describe(done: Handling, report: DeskReport): string {
  const { writing, reading } = otherSeconds(done, report.text);
  return [
    `${handlingSeconds(done).toFixed(0)} s of handling`,
    `${done.decisions} decisions`,
    `${done.keys} keys`,
    `${done.clicks} clicks`,
    `${done.typed} characters typed, ${done.numbers} of them digits`,
    `${(done.waited / 1000).toFixed(1)} s waited`,
    `besides ${reading.toFixed(0)} s of reading and ${writing.toFixed(0)} s for ${done.ownWords} characters of our own`,
  ].join(', ');
}

async function tellMistakes(opened: Browser): Promise<boolean> {
  const [report] = deskReports;
  if (report === undefined) return true;
  const openPage = (server: DeskServer) => openDesk(opened, server);
  const mistakes = await makeMistakes({ browser: opened, report, names, openPage }, port + 1);
  for (const { name, isCaught, told } of mistakes)
    console.log(`${isCaught ? 'ok ' : 'NOT'} ${name}: ${told}`);
  return mistakes.every(({ isCaught }) => isCaught);
}

async function tellSpeed(opened: Browser): Promise<boolean> {
  const story = createTrialStory();
  const server = await serveDesk(story, port + 3);
  try {
    const page = await openDesk(opened, server);
    const { words, quotes, open, keys, preview } = await measureSpeed(page, server, story);
    const slowest = keys.toSorted((a, b) => b.took - a.took).slice(0, 3);
    console.log(`${words} words, ${quotes} quotes: open after ${open.toFixed(0)} ms`);
    console.log(
      `  ${keys.length} keys, the slowest: ${slowest.map(({ key, took }) => `${key} ${took.toFixed(0)} ms`).join(', ')}`,
    );
    console.log(`  the page beside the digest after ${preview.toFixed(0)} ms`);
    const isFast = keys.every(({ took }) => took <= longest.key);
    return open <= longest.open && isFast && preview <= longest.preview;
  } finally {
    await server.kill();
    story.remove();
  }
}
