/**
 * Runs everything that a change can break, one step more at a time than the machine has processors, and ends with one line over
 * all of them: `N passed, N failed`. A check without tests of its own (format, lint, types, unused code, lockfile, build) counts as one.
 * With `--long`: what this only samples is looked at in full, in the same run, so that nothing is built, opened or checked
 * twice. With `--servers`: on the servers too, which need programs beyond npm.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  countOne,
  countPlaywright,
  countReport,
  countVitest,
  type TestCount,
  type TestReport,
} from './count-tests.ts';
import { longFormName } from './long-form.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** The step whose outcome it looks at, or whose files it would write as well. */
  readonly after?: string;
  /** A step without is one test. */
  readonly report?: TestReport;
}

const isLong = process.argv.includes('--long');
if (isLong) process.env[longFormName] = '1';

/** Like the build, all that come after it write what Astro knows of the content. */
const builds: readonly Step[] = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'build of the example', command: 'npm run --silent build:example', after: 'build' },
  {
    name: 'build of the example for a path',
    command: 'npm run --silent build:sub-path',
    after: 'build of the example',
  },
];
const lastBuild = 'build of the example for a path';

/** One takes in the other. */
const typesOfPages: Step = isLong
  ? { name: 'types with every hint', command: 'npm run --silent check:hints', after: lastBuild }
  : { name: 'types of pages', command: 'npm run --silent check:pages', after: lastBuild };

/** What takes minutes, and what a change seldom breaks. */
const longForm: readonly Step[] = [
  { name: 'pages of a long story', command: 'node tests/check-long-story.ts', after: lastBuild },
];

const servers: readonly Step[] = [
  {
    name: 'servers',
    command: 'npm run --silent test:servers',
    after: lastBuild,
    report: { file: reportOf('servers'), count: countVitest },
  },
];

/** The ones that others wait for and that take long come first; what one processor does alone fills the end. */
const steps: readonly Step[] = [
  { name: 'lockfile', command: 'node tests/check-lockfile.ts' },
  ...builds,
  {
    name: 'unit tests',
    command: `vitest run ${writing('unit')}`,
    report: { file: reportOf('unit'), count: countVitest },
  },
  {
    name: 'browser tests',
    command: 'playwright test',
    after: lastBuild,
    report: { file: reportOf('browser'), count: countPlaywright },
  },
  ...(process.argv.includes('--servers') ? servers : []),
  ...(isLong ? longForm : []),
  typesOfPages,
  {
    name: 'built sites',
    command: `npm run --silent test:site -- ${writing('site')}`,
    after: lastBuild,
    report: { file: reportOf('site'), count: countVitest },
  },
  { name: 'types of scripts', command: 'npm run --silent check:scripts', after: lastBuild },
  { name: 'unused code', command: 'npm run --silent unused' },
  { name: 'format and lint', command: 'biome ci --error-on-warnings .' },
  { name: 'size budgets', command: 'node tests/check-sizes.ts --list', after: 'build' },
];

/** Browsers, servers and disks are waited for in between: with one step more no processor is idle meanwhile. */
const mostAtOnce = availableParallelism() + 1;

const begun = Date.now();
const waiting = new Set(steps);
const running = new Set<Promise<void>>();
const counts = new Map<string, TestCount>();
while (waiting.size > 0 || running.size > 0) {
  startReady();
  await Promise.race(running);
}
const passed = [...counts.values()].reduce((sum, count) => sum + count.passed, 0);
const failed = [...counts.values()].reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Starts as many steps as there is room for, of those that wait for no other. */
function startReady(): void {
  for (const step of waiting) {
    if (running.size >= mostAtOnce) return;
    if (step.after !== undefined && !counts.has(step.after)) continue;
    waiting.delete(step);
    const run: Promise<void> = runStep(step).then((count) => {
      counts.set(step.name, count);
      running.delete(run);
    });
    running.add(run);
  }
}

function secondsSoFar(): number {
  return Math.round((Date.now() - begun) / 1000);
}

function reportOf(name: string): string {
  return `test-results/${name}.json`;
}

/** What makes Vitest write such a report. */
function writing(name: string): string {
  return `--reporter=default --reporter=json --outputFile.json=${reportOf(name)}`;
}

/** Prints what a step says when it has ended, so that no two speak at once. */
async function runStep({ name, command, report }: Step): Promise<TestCount> {
  if (report !== undefined) rmSync(report.file, { force: true });
  const start = secondsSoFar();
  const { output, succeeded } = await runCommand(command);
  const count = report === undefined ? countOne(succeeded) : countReport(report, succeeded);
  console.log(
    `\n— ${name}\n${output}— ${name}: ${count.passed} passed, ${count.failed} failed, second ${start} to ${secondsSoFar()}`,
  );
  return count;
}

function runCommand(command: string): Promise<{ readonly output: string; readonly succeeded: boolean }> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_FOLDER: '' },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
  return new Promise((ended) => {
    child.once('close', (status) =>
      ended({ output: Buffer.concat(chunks).toString(), succeeded: status === 0 }),
    );
  });
}
