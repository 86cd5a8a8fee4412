/**
 * Runs everything that CI runs, as many steps at a time as the machine has processors, and ends with one line over all of
 * them: `N passed, N failed`. A check without tests of its own (format, lint, types, unused code, lockfile, build) counts as one.
 * With `--long`: the long form of what this only samples, on the site that is built.
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

/** The ones that others wait for and that take long come first. */
const everyDay: readonly Step[] = [
  { name: 'lockfile', command: 'node tests/check-lockfile.ts' },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'build of the example',
    command: 'npm run --silent build:example',
    after: 'build',
  },
  {
    name: 'build of the example for a path',
    command: 'npm run --silent build:sub-path',
    after: 'build of the example',
  },
  {
    name: 'unit tests',
    command: `vitest run ${writing('unit')}`,
    report: { file: reportOf('unit'), count: countVitest },
  },
  {
    name: 'browser tests',
    command: 'playwright test',
    after: 'build of the example for a path',
    report: { file: reportOf('browser'), count: countPlaywright },
  },
  {
    name: 'built sites',
    command: `npm run --silent test:site -- ${writing('site')}`,
    after: 'build of the example for a path',
    report: { file: reportOf('site'), count: countVitest },
  },
  // Like the build it writes what Astro knows of the content.
  {
    name: 'types of pages',
    command: 'npm run --silent check:pages',
    after: 'build of the example for a path',
  },
  {
    name: 'types of scripts',
    command: 'npm run --silent check:scripts',
    after: 'build of the example for a path',
  },
  { name: 'unused code', command: 'npm run --silent unused' },
  { name: 'format and lint', command: 'biome ci --error-on-warnings .' },
  { name: 'size budgets', command: 'node tests/check-sizes.ts --list', after: 'build' },
];

/** What takes a minute or more each, and what a change seldom breaks that leaves the sample whole. */
const longForm: readonly Step[] = [
  { name: 'types with every hint', command: 'npm run --silent check:hints' },
  {
    name: 'speed of everything at full length',
    command: `vitest run .speed. ${writing('speed')}`,
    report: { file: reportOf('speed'), count: countVitest },
  },
  {
    name: 'HTML of every page',
    command: `npm run --silent test:site -- ${writing('site')}`,
    report: { file: reportOf('site'), count: countVitest },
  },
  { name: 'pages of a long story', command: 'node tests/check-long-story.ts' },
  {
    name: 'every page in a browser, each kind in five settings',
    command:
      'playwright test tests/browser/pages.test.ts tests/browser/barriers.test.ts tests/browser/loading.test.ts -g "no page says|nothing bars|no kind"',
    report: { file: reportOf('browser'), count: countPlaywright },
  },
];

const isLong = process.argv.includes('--long');
if (isLong) process.env[longFormName] = '1';
const steps = isLong ? longForm : everyDay;

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

/** Starts as many steps as the machine has processors left for, of those that wait for no other. */
function startReady(): void {
  for (const step of waiting) {
    if (running.size >= availableParallelism()) return;
    if (step.after !== undefined && !counts.has(step.after)) continue;
    waiting.delete(step);
    const run: Promise<void> = runStep(step).then((count) => {
      counts.set(step.name, count);
      running.delete(run);
    });
    running.add(run);
  }
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
  const begun = Date.now();
  const { output, succeeded } = await runCommand(command);
  const count = report === undefined ? countOne(succeeded) : countReport(report, succeeded);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    `\n— ${name}\n${output}— ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`,
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
