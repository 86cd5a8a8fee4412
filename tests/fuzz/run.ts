/**
 * `npm run fuzz -- [--seconds 30] [--seed 1] [target …]`: tries inputs that nobody would think of, for so many seconds a
 * target. First it must find a fault that was planted for it. What breaks a law, takes more than a minute or fills the memory is
 * kept in test-results/fuzz/ and ends the run with 1.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { byteTargets } from './byte-targets.ts';
import type { FuzzReport, FuzzTask } from './fuzz-worker.ts';
import { textTargets } from './text-targets.ts';

const folder = 'test-results/fuzz';
/** By the clock: of a machine that does much else this may be a second of its own. */
const longestSeconds = 100;
const mostBytes = 200_000;
const mostMegabytes = 1500;

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
  allowPositionals: true,
});
const names =
  positionals.length > 0 ? positionals : [...Object.keys(textTargets), ...Object.keys(byteTargets)];
let faults = 0;
await runTarget('planted fault', { seconds: 100, isOneEnough: true });
if (faults !== 1) throw new Error('The search is blind: it did not find the planted fault.');
faults = 0;
for (const name of names) await runTarget(name, { seconds: Number(values.seconds), isOneEnough: false });
console.log(`${faults === 0 ? 'No fault' : `${faults} faults, kept in ${folder}/`} (--seed ${values.seed}).`);
process.exitCode = faults === 0 ? 0 : 1;

function runTarget(target: string, ends: Pick<FuzzTask, 'seconds' | 'isOneEnough'>): Promise<void> {
  const watched = new SharedArrayBuffer(8 + mostBytes);
  const task: FuzzTask = { target, seed: Number(values.seed), ...ends, watched };
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const timer = setInterval(() => {
    if (secondsSince(watched) < longestSeconds) return;
    keep(target, inputOf(watched), `It takes more than ${longestSeconds} seconds.`);
    void worker.terminate();
  }, 1000);
  return new Promise((done) => {
    worker.on('message', (report: FuzzReport) => hear(target, report));
    worker.on('error', (error) => keep(target, inputOf(watched), `The thread ended: ${String(error)}`));
    worker.on('exit', () => {
      clearInterval(timer);
      done();
    });
  });
}

function hear(target: string, report: FuzzReport): void {
  if (report.kind === 'fault') keep(target, report.bytes, report.fault);
  else console.log(`${target}: ${report.tried} inputs in turn, ${report.kept} of them ran new code.`);
}

function keep(target: string, bytes: Uint8Array, fault: string): void {
  faults += 1;
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const path = join(folder, `${target.replaceAll(' ', '-')}-${hash}`);
  writeFileSync(path, bytes);
  console.error(`${target}: ${path}\n${fault.split('\n').slice(0, 6).join('\n')}`);
}

/** Nothing is tried yet, or since when. */
function secondsSince(watched: SharedArrayBuffer): number {
  const began = Atomics.load(new Int32Array(watched, 0, 2), 1);
  return began === 0 ? 0 : Date.now() / 1000 - began;
}

function inputOf(watched: SharedArrayBuffer): Uint8Array {
  const length = Math.min(mostBytes, Atomics.load(new Int32Array(watched, 0, 2), 0));
  return new Uint8Array(watched, 8).slice(0, length);
}
