/**
 * Measures ingest on invented text reports of 400 words: `npm run bench:ingest`.
 * Each size runs in a process of its own; time is that of the whole command, start included.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand } from './measure-command.ts';
import { makeReport } from './word-soup.ts';

const sizes = [250, 500, 1000];
const wordsEach = 400;
const mostSeconds = 20;

const root = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
try {
  console.log('reports   seconds   of work   per report   memory');
  const work = sizes.map(measure);
  const [least = 1, , most = 1] = work;
  console.log(
    `Four times the reports took ${(most / least).toFixed(1)} times as much work; the limit for 1,000 is ${mostSeconds} s of it.`,
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
  const { seconds, work, memory } = measureCommand([
    'ingest',
    '--quiet',
    '--out',
    join(root, `out-${count}`),
    inbox,
  ]);
  console.log(
    `${String(count).padStart(7)}   ${seconds.toFixed(1).padStart(7)}   ${work.toFixed(1).padStart(7)}   ${((1000 * work) / count).toFixed(1).padStart(7)} ms   ${String(memory).padStart(4)} MB`,
  );
  return work;
}
