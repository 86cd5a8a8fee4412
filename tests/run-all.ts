/**
 * Runs everything that CI runs, as many steps at a time as the machine has processors, and ends with one line over all of
 * them: `N passed, N failed`. A check without tests of its own (format, lint, types, unused code, lockfile, build) counts as one.
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

interface Step {
  readonly name: string;
  readonly command: string;
  /** The step whose outcome it looks at, or whose files it would write as well. */
  readonly after?: string;
  /** A step without is one test. */
  readonly report?: TestReport;
}

/** The ones that others wait for and that take long come first. */
const steps: readonly Step[] = [
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
    command: 'vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    report: { file: 'test-results/unit.json', count: countVitest },
  },
  {
    name: 'browser tests',
    command: 'playwright test',
    after: 'build of the example for a path',
    report: { file: 'test-results/browser.json', count: countPlaywright },
  },
  // Like the build it writes what Astro knows of the content.
  { name: 'types', command: 'npm run --silent check', after: 'build' },
  { name: 'unused code', command: 'npm run --silent unused' },
  { name: 'format and lint', command: 'biome ci --error-on-warnings .' },
  { name: 'size budgets', command: 'node tests/check-sizes.ts --list', after: 'build' },
];

const started = new Map<string, Promise<TestCount>>();
const queue = steps.values();
await Promise.all(Array.from({ length: availableParallelism() }, takeSteps));
const counts = await Promise.all(started.values());
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Takes the next step that nobody has taken until none is left. */
async function takeSteps(): Promise<void> {
  for (const step of queue) {
    const before = Promise.resolve(started.get(step.after ?? ''));
    const run = before.then(() => runStep(step));
    started.set(step.name, run);
    await run;
  }
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
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
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
