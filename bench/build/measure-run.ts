import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a program used, its threads included. */
export interface RunCost {
  /** Seconds of the processor, user and system. */
  readonly cpu: number;
  /** Seconds of the clock; says little while others work on the machine. */
  readonly wall: number;
  /** The most memory that it held, in MB. */
  readonly memory: number;
}

interface Run {
  /** A script for Node and its words. */
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Where its use is kept meanwhile. */
  readonly scratch: string;
}

const reporter = new URL('report-usage.ts', import.meta.url).href;

/** Runs a script to its end. Throws what it said where it fails. */
export function measureRun({ words, cwd, env = {}, scratch }: Run): RunCost {
  const file = join(scratch, 'use.json');
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', reporter, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, MEASURED_USE: file, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 100_000_000,
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}\n${stderr}`);
  const used = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(file);
  return { cpu: (used.userCPUTime + used.systemCPUTime) / 1_000_000, wall, memory: used.maxRSS / 1024 };
}
