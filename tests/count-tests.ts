import { existsSync, readFileSync } from 'node:fs';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** Where a runner writes its results as JSON, and how they are counted. */
export interface TestReport {
  readonly file: string;
  readonly count: (json: unknown) => TestCount;
}

/** A check without tests of its own. */
export function countOne(succeeded: boolean): TestCount {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that wrote no report, ran no test or ended in error without a failed test has failed. */
export function countReport({ file, count }: TestReport, succeeded: boolean): TestCount {
  if (!existsSync(file)) return countOne(false);
  const counted = count(JSON.parse(readFileSync(file, 'utf8')));
  if (counted.passed === 0 && counted.failed === 0) return countOne(false);
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export function countVitest(json: unknown): TestCount {
  const { numPassedTests = 0, numTotalTests = 0 } = json as {
    numPassedTests?: number;
    numTotalTests?: number;
  };
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** A skipped test counts as failed: nothing is skipped here on purpose. */
export function countPlaywright(json: unknown): TestCount {
  const { stats } = json as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
