/* Runs every engine at every size, one process each, and prints the comparison: npm run bench:search -- --help */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { program } from 'commander';
import { allEngines } from './engines/all-engines.ts';
import { formatReport } from './format-report.ts';
import type { Measured, MeasuredGrowth } from './measured.ts';

const defaultSizes = [100, 1_000, 10_000, 100_000];
/** Of the processor, so that a busy machine stops nothing. */
const longestRunSeconds = 900;
/** Engines that scan everything need minutes at this size, and their figures say no more than at the size before. */
const skipped: Readonly<Record<string, number>> = {
  'Orama, tolerance 1': 100_000,
  'fuse.js as it comes': 100_000,
  'fuse.js, token search': 100_000,
};

interface Options {
  readonly only: string;
  readonly all: boolean;
  readonly write: boolean;
}

program
  .name('npm run bench:search --')
  .description('Compares this search with others, side by side, on invented quotes.')
  .argument('[sizes...]', 'how many quotes', readSize, defaultSizes)
  .option('--only <name>', 'only the engines whose name contains this', '')
  .option('--all', 'also engines that need minutes at the largest size', false)
  .option('--write', 'write docs/search-figures.md', false)
  .parse();
const sizes: readonly number[] = program.processedArgs[0] as number[];
const { only, all, write } = program.opts<Options>();

const grown = sizes === defaultSizes ? runGrowth() : [];
const measured: Measured[] = [];
for (const size of sizes) {
  for (const engine of Object.keys(allEngines).filter((name) => isChosen(name, size))) {
    measured.push(...run(engine, size));
    if (write) writeReport(formatReport(measured, grown));
  }
}
console.log(formatReport(measured, grown));

/** Written after every engine, so that a run that is stopped leaves what it had measured. */
function writeReport(report: string): void {
  const file = new URL('../../docs/search-figures.md', import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, report);
}

function readSize(written: string, before: readonly number[]): number[] {
  const size = Number(written);
  if (!Number.isInteger(size) || size < 1) program.error(`“${written}” is no number of quotes.`);
  return before === defaultSizes ? [size] : [...before, size];
}

function isChosen(engine: string, size: number): boolean {
  return engine.includes(only) && (all || size < (skipped[engine] ?? Number.POSITIVE_INFINITY));
}

function runGrowth(): MeasuredGrowth[] {
  return (runScript('measure-growth.ts', [], 'The growth') as MeasuredGrowth[] | undefined) ?? [];
}

function run(engine: string, size: number): Measured[] {
  const what = `${engine} with ${size} quotes`;
  const result = runScript('measure-engine.ts', [engine, String(size)], what) as Measured | undefined;
  if (result === undefined) return [];
  console.error(
    `${size} ${engine}: p95 ${result.keyPress.p95.toFixed(2)} ms, slowest ${JSON.stringify(result.slowest.slice(0, 3))}`,
  );
  return [result];
}

/** Runs a script of this folder in a process of its own, and reads the line that it prints. */
function runScript(name: string, parameters: readonly string[], what: string): unknown {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const node = [process.execPath, '--expose-gc', '--max-old-space-size=8000', script, ...parameters];
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', `ulimit -t ${longestRunSeconds}; exec "$@"`, 'sh', ...node],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status === 0) return JSON.parse(stdout);
  console.error(`${what} did not finish: ${stderr.slice(-400)}`);
  return undefined;
}
