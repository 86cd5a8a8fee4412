/* Measures in headless Chromium what a reader waits for: npm run bench:search:browser -- --help */

import { appendFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { program } from 'commander';
import { findChromium } from '../../../tests/browser/find-chromium.ts';
import { makeCorpus } from '../make-corpus.ts';
import { type BenchQuery, makeQueries, type QueryKind } from '../make-queries.ts';
import { spreadOf } from '../measured.ts';
import { buildSite, loadsAll, pages } from './build-site.ts';
import { longestTaskMs } from './longest-task.ts';
import { type SlowServer, serveSlowly } from './slow-server.ts';

const slowLink = { latencyMs: 150, bytesPerSecond: 200_000 };
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const frameMs = 16;
const fewQuestions = 3;

program
  .name('npm run bench:search:browser --')
  .description('Measures the first answer over a slow link, and the longest task while typing.')
  .argument('[size]', 'how many quotes', Number, 10_000)
  .option('--write', 'add the figures to docs/search-figures.md', false)
  .parse();
const size = program.processedArgs[0] as number;
const { write } = program.opts<{ write: boolean }>();
const corpus = makeCorpus(size);
const allQueries = makeQueries(corpus);
const queries = chooseQueries(allQueries, ['word', 'phrase', 'prefix']);
/** Only ours answers these. */
const hardQueries = chooseQueries(allQueries, ['one mistake', 'two mistakes', 'name', 'script', 'place']);
const server = await serveSlowly(await buildSite(corpus), slowLink);
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: flags });
const report = await describe(browser, server);
await browser.close();
server.close();
console.log(report);
if (write) appendFileSync(new URL('../../../docs/search-figures.md', import.meta.url), `\n${report}\n`);
process.exitCode = report.includes('more than a frame') ? 1 : 0;

/** A few of each kind. */
function chooseQueries(all: readonly BenchQuery[], kinds: readonly QueryKind[]): string[] {
  return kinds.flatMap((kind) =>
    all
      .filter((query) => query.kind === kind)
      .slice(0, 4)
      .map(({ text }) => text),
  );
}

interface Stage {
  readonly from: Browser;
  readonly site: SlowServer;
}

async function describe(from: Browser, site: SlowServer): Promise<string> {
  const rows: string[] = [];
  for (const page of pages) {
    const asked = loadsAll(page) ? queries.slice(0, fewQuestions) : queries;
    rows.push(await describeFirstAnswers(page, asked, { from, site }));
  }
  const hard = await describeFirstAnswers('dateline', hardQueries, { from, site });
  rows.push(hard.replace('dateline', 'dateline: mistakes, other spellings and scripts'));
  const longest = await measureTyping(from, site);
  return [
    `## In Chromium ${from.version()}, ${size.toLocaleString('en')} quotes, 1.6 Mbit/s and 150 ms`,
    '',
    `From the first key press on a page that has loaded nothing for its search, scripts included; ${queries.length} questions, ${fewQuestions} for engines that load their whole index.`,
    '',
    '| engine | first answer, ms, p50 / slowest | kB, p50 / most | files |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Longest task on the page’s own thread while typing: ${longest.toFixed(1)} ms${longest > frameMs ? ', more than a frame' : ', less than a frame'}.`,
  ].join('\n');
}

async function describeFirstAnswers(page: string, asked: readonly string[], on: Stage): Promise<string> {
  const firsts: { ms: number; bytes: number; files: number }[] = [];
  for (const query of asked) firsts.push(await measureFirstAnswer(page, query, on));
  const [ms, bytes, files] = [
    firsts.map((first) => first.ms),
    firsts.map((first) => first.bytes),
    firsts.map((first) => first.files),
  ];
  const kb = (value: number): string => (value / 1000).toFixed(1);
  return `| ${page} | ${spreadOf(ms).p50.toFixed(0)} / ${Math.max(...ms).toFixed(0)} | ${kb(spreadOf(bytes).p50)} / ${kb(Math.max(...bytes))} | ${spreadOf(files).p50} |`;
}

async function measureFirstAnswer(
  name: string,
  query: string,
  { from, site }: Stage,
): Promise<{ ms: number; bytes: number; files: number }> {
  const page = await openPage(name, from, site);
  site.takeTraffic();
  const ms = await page.evaluate(async (text) => {
    const started = performance.now();
    const hits = await globalThis.ask(text);
    if (hits.length === 0) throw new Error(`nothing was found for ${text}`);
    return performance.now() - started;
  }, query);
  const traffic = site.takeTraffic();
  console.error(`${name} ${query}: ${ms.toFixed(0)} ms, ${traffic.bytes} bytes, ${traffic.files} files`);
  await page.context().close();
  return { ms, ...traffic };
}

/** Types every query letter by letter and shows each answer, with the worker at work, while Chromium writes a trace. */
async function measureTyping(from: Browser, site: SlowServer): Promise<number> {
  const page = await openPage('dateline', from, site);
  await page.evaluate((first) => globalThis.ask(first), queries[0] ?? '');
  await page.evaluate(() => {
    const list = document.getElementById('hits');
    document.getElementById('box')?.focus();
    document.getElementById('box')?.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      void globalThis.ask(target.value).then((hits) => {
        list?.replaceChildren(
          ...hits.map((hit) => Object.assign(document.createElement('li'), { textContent: hit })),
        );
      });
    });
  });
  await from.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  for (const query of queries.slice(0, 4)) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(query, { delay: 80 });
  }
  const trace = await from.stopTracing();
  if (process.env['TRACE_FILE'] !== undefined) writeFileSync(process.env['TRACE_FILE'], trace);
  await page.context().close();
  return longestTaskMs(trace.toString());
}

async function openPage(name: string, from: Browser, site: SlowServer): Promise<Page> {
  const context = await from.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${site.address}/${name}.html`, { waitUntil: 'networkidle' });
  return page;
}
