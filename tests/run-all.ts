/**
 * Runs everything that CI runs, one step after the other, and ends with one line over all of them: `N passed, N failed`.
 * A check without tests of its own (format, lint, types, unused code, lockfile, build) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the runner writes its results, and how they are counted; a step without is one test. */
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Count };
}

const zones = ['UTC', 'America/Anchorage', 'Pacific/Auckland'];

const steps: readonly Step[] = [
  { name: 'lockfile', command: 'node tests/check-lockfile.ts' },
  { name: 'format', command: 'biome format .' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent check' },
  { name: 'unused code', command: 'npm run --silent unused' },
  ...zones.map((zone) => ({
    name: `unit tests in ${zone}`,
    command: `vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json`,
    env: { TZ: zone },
    report: { file: 'test-results/unit.json', count: countVitest },
  })),
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size budgets', command: 'node tests/check-sizes.ts --list' },
  {
    name: 'browser tests',
    command: 'playwright test',
    report: { file: 'test-results/browser.json', count: countPlaywright },
  },
];

const counts = steps.map(runStep);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runStep({ name, command, env, report }: Step): Count {
  console.log(`\n— ${name}`);
  if (report !== undefined) rmSync(report.file, { force: true });
  const started = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const succeeded = status === 0;
  const count = report === undefined ? countOne(succeeded) : readReport(report, succeeded);
  console.log(
    `— ${name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return count;
}

function countOne(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that wrote no report, ran no test or ended in error without a failed test has failed. */
function readReport({ file, count }: NonNullable<Step['report']>, succeeded: boolean): Count {
  if (!existsSync(file)) return countOne(false);
  const counted = count(JSON.parse(readFileSync(file, 'utf8')));
  if (counted.passed === 0 && counted.failed === 0) return countOne(false);
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function countVitest(json: unknown): Count {
  const { numPassedTests = 0, numTotalTests = 0 } = json as {
    numPassedTests?: number;
    numTotalTests?: number;
  };
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** A skipped test counts as failed: nothing is skipped here on purpose. */
function countPlaywright(json: unknown): Count {
  const { stats } = json as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
