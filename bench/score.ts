/**
 * Measures quotes and extraction on the development data beside the project: `npm run score -- [FOLDER]`.
 * The data are their publishers' and not part of the repository; where they are missing this says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { surely } from '../src/ingest/quotes/confidence/weigh-confidence.ts';
import { measureCalibration, measureReview } from './measure-calibration.ts';
import type { QuoteScorer } from './quote-figures.ts';
import { figuresOf, holdOut, kindsOf } from './quote-figures.ts';

type Line = Readonly<Record<string, unknown>>;

interface Rates {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

const folder = resolve(process.argv[2] ?? '../shared');

/** Figures of others as the data's own README gives them, measured on a closed part of the same corpora. */
const quotePeers = [
  ['one regular expression', '94.8', '–', '88', '0.0', '0.0', '0.0'],
  ['compromise 14', '86.4', '–', '97', '42.8', '26.7', '38.9'],
  ['forty lines of patterns', '96.9', '–', '17', '75.5', '78.0', '66.4'],
  ['textacy', '92.4', '–', '7', '80.1', '80.9', '71.4'],
  ['BERT trained on it', '92.2', '–', '23', '86.0', '88.0', '86.1'],
  ['people', '98.5', '–', '21', '97.9', '–', '96.8'],
];
const pagePeers = [
  ['whole page', '66.9', '66.9'],
  ['longest run of long lines', '–', '86.1'],
  ['@mozilla/readability', '94.8', '–'],
  ['trafilatura', '95.9', '–'],
  ['rs_trafilatura', '97.4', '–'],
];

await scoreQuotes();
await scoreExtraction();
scoreFieldCases();

async function scoreQuotes(): Promise<void> {
  const data = join(folder, 'quotes', 'dev.jsonl');
  if (!existsSync(data)) return missing(data);
  const gold = readLines(data);
  const predictions = run(
    'quotes',
    gold.map(({ id, text }) => ({ id, text })),
  );
  const scorer = (await import(pathToFileURL(join(folder, 'quotes', 'score.mjs')).href)) as QuoteScorer;
  const heldOut = holdOut(gold);
  const parts = [
    ['all', gold],
    ['read for mistakes', gold.filter((line) => !heldOut.has(line))],
    ['held out', gold.filter((line) => heldOut.has(line))],
  ] as const;
  printTable(
    'Quotes (ours: the development articles; others: the closed part)',
    ['', 'span, direct', 'all', 'scare taken %', 'span+speaker, direct', 'full name', 'span+speaker, all'],
    [
      ...quotePeers,
      ...parts.map(([name, lines]) => [
        `ours, ${lines.length} ${name}`,
        ...figuresOf(scorer, lines, predictions),
      ]),
    ],
  );
  printTable(
    'Span+speaker by kind of quotation',
    ['', 'direct', 'all', 'of'],
    kindsOf(scorer, gold, predictions),
  );
  printTable(
    'Speakers by how sure the reader is of them, %',
    ['sure', 'said', 'right', 'of'],
    measureCalibration(gold, predictions, scorer),
  );
  const [asked, caught] = measureReview(gold, predictions, { scorer, below: surely });
  console.log(
    `The review asks about ${asked} % of the speakers, open ones included, among them ${caught} % of those that are not right.`,
  );
}

async function scoreExtraction(): Promise<void> {
  const pages = join(folder, 'extraction', 'aeb.dev.jsonl');
  const dumps = join(folder, 'extraction', 'textdump.dev.jsonl');
  if (!existsSync(pages) || !existsSync(dumps)) return missing(pages);
  const [goldPages, goldDumps] = [readLines(pages), readLines(dumps)];
  const { evaluate } = (await import(
    pathToFileURL(join(folder, 'extraction', 'score_extract.mjs')).href
  )) as {
    evaluate: (gold: readonly Line[], predictions: readonly Line[]) => { shingle: Rates };
  };
  const html = evaluate(
    goldPages,
    run(
      'extract',
      goldPages.map(({ id, url, html: name }) => ({ id, url, html: readPage(String(name)) })),
    ),
  );
  const dump = evaluate(
    goldDumps,
    run(
      'extract',
      goldDumps.map(({ id, dump: text }) => ({ id, dump: text })),
    ),
  );
  printTable(
    `Extraction, F1 of four-word shingles (ours: ${goldPages.length} development pages; others: the closed part)`,
    ['', 'HTML', 'text dump'],
    [...pagePeers, ['ours', percent(html.shingle.F1), percent(dump.shingle.F1)]],
  );
}

/** The cases beside the project come with their own scorer, which runs ingest as a person would. */
function scoreFieldCases(): void {
  const scorer = join(folder, 'field', 'score-field.mjs');
  if (!existsSync(scorer)) {
    missing(scorer);
    return;
  }
  const { stdout, stderr } = spawnSync(process.execPath, [scorer], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
  });
  console.log(`\nField cases (the open half)\n${stdout.trimEnd() || stderr}`);
}

function missing(path: string): void {
  console.log(
    `${path} is not here, so this part is not measured. Name the folder of the data: npm run score -- FOLDER`,
  );
}

function readLines(path: string): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function readPage(name: string): string {
  const places = ['.', 'html', 'html/aeb'].map((part) => join(folder, 'extraction', part, name));
  const path = places.find((place) => existsSync(place));
  if (path === undefined) throw new Error(`The page ${name} is missing in ${folder}.`);
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function run(command: string, requests: readonly Line[]): readonly Line[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../src/cli/dateline.ts'), command],
    {
      input: requests.map((request) => JSON.stringify(request)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 1_000_000_000,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const format = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(`\n${title}\n${all.map(format).join('\n')}`);
}
