/**
 * Measures ingest on invented text reports of 400 words: `npm run bench:ingest`.
 * Each size runs in a process of its own; time is that of the whole command, start included.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReport } from './word-soup.ts';

const sizes = [250, 500, 1000];
const wordsEach = 400;
const mostSeconds = 20;

const root = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
try {
  console.log('reports   seconds   of work   per report   memory');
  const seconds = sizes.map(measure);
  const [least = 1, , most = 1] = seconds;
  console.log(
    `Four times the reports took ${(most / least).toFixed(1)} times as long; the limit for 1,000 is ${mostSeconds} s.`,
  );
  if (most > mostSeconds) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure(count: number): number {
  const inbox = join(root, `in-${count}`);
  mkdirSync(inbox);
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(join(inbox, `report-${seed}.txt`), makeReport(seed, wordsEach));
  const script = `await import('${new URL('../src/cli/dateline.ts', import.meta.url).href}'); console.log(JSON.stringify(process.resourceUsage()))`;
  const started = performance.now();
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      script,
      '--',
      'dateline.ts',
      'ingest',
      '--quiet',
      '--out',
      join(root, `out-${count}`),
      inbox,
    ],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
  const memory = Math.round(used.maxRSS / 1024);
  const work = (used.userCPUTime + used.systemCPUTime) / 1_000_000;
  console.log(
    `${String(count).padStart(7)}   ${seconds.toFixed(1).padStart(7)}   ${work.toFixed(1).padStart(7)}   ${((1000 * seconds) / count).toFixed(1).padStart(7)} ms   ${String(memory).padStart(4)} MB`,
  );
  return seconds;
}
