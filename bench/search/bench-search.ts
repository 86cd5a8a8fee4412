/* Runs every engine at every size, one process each, and prints the comparison: npm run bench:search -- [sizes] [--only=name] [--write] */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allEngines } from './engines/all-engines.ts';
import { formatReport } from './format-report.ts';
import type { Measured } from './measured.ts';

const defaultSizes = [100, 1_000, 10_000, 100_000];
const longestRunMs = 600_000;
/** Engines that scan everything need minutes at this size, and their figures say no more than at the size before. */
const skipped: Readonly<Record<string, number>> = {
  'Orama, tolerance 1': 100_000,
  'fuse.js as it comes': 100_000,
  'fuse.js, token search': 100_000,
};

const options = process.argv.slice(2);
const sizes =
  options
    .find((option) => /^[\d,]+$/.test(option))
    ?.split(',')
    .map(Number) ?? defaultSizes;
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length) ?? '';
const isComplete = options.includes('--all');

const measured: Measured[] = [];
for (const size of sizes) {
  for (const engine of Object.keys(allEngines).filter((name) => isChosen(name, size))) {
    measured.push(...run(engine, size));
    if (options.includes('--write')) writeReport(formatReport(measured));
  }
}
console.log(formatReport(measured));

/** Written after every engine, so that a run that is stopped leaves what it had measured. */
function writeReport(report: string): void {
  const file = new URL('../../docs/search-figures.md', import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, report);
}

function isChosen(engine: string, size: number): boolean {
  return engine.includes(only) && (isComplete || size < (skipped[engine] ?? Number.POSITIVE_INFINITY));
}

function run(engine: string, size: number): Measured[] {
  const script = fileURLToPath(new URL('measure-engine.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8000', script, engine, String(size)],
    {
      encoding: 'utf8',
      timeout: longestRunMs,
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) {
    console.error(`${engine} did not finish with ${size} quotes: ${stderr.slice(-400)}`);
    return [];
  }
  const result = JSON.parse(stdout) as Measured;
  console.error(
    `${size} ${engine}: p95 ${result.keyPress.p95.toFixed(2)} ms, slowest ${JSON.stringify(result.slowest.slice(0, 3))}`,
  );
  return [result];
}
