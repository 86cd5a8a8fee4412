import { spawnSync } from 'node:child_process';

/** What a whole command cost, its start included. */
export interface CommandCost {
  /** Of the clock. */
  readonly seconds: number;
  /** Of the processor. */
  readonly work: number;
  /** The most memory that was held, in MB. */
  readonly memory: number;
}

/** Runs a command of Dateline in a process of its own; throws where it does not end well. */
export function measureCommand(args: readonly string[]): CommandCost {
  const script = `await import('${new URL('../src/cli/dateline.ts', import.meta.url).href}'); console.log('\\n' + JSON.stringify(process.resourceUsage()))`;
  const started = performance.now();
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', 'dateline.ts', ...args],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
  const work = (used.userCPUTime + used.systemCPUTime) / 1_000_000;
  return { seconds, work, memory: Math.round(used.maxRSS / 1024) };
}
