/** One target, tried in a thread of its own: whoever started it can end an input that takes for ever. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { startBlockCoverage } from './block-coverage.ts';
import { byteTargets } from './byte-targets.ts';
import { plantedFault } from './planted-fault.ts';
import { type ByteTarget, searchBytes } from './search-bytes.ts';
import { type TextTarget, textTargets } from './text-targets.ts';

/** What a thread is given. */
export interface FuzzTask {
  readonly target: string;
  readonly seed: number;
  readonly seconds: number;
  /** Whether it ends with the first fault. */
  readonly isOneEnough: boolean;
  /** Where the input that is tried stands, for when the thread has to be ended: its length, when it began, its bytes. */
  readonly watched: SharedArrayBuffer;
}

/** What a thread tells. */
export type FuzzReport =
  | { readonly kind: 'fault'; readonly bytes: Uint8Array; readonly fault: string }
  | { readonly kind: 'end'; readonly tried: number; readonly kept: number };

// The thread is started by run.ts alone, with a task.
const { target, seed, seconds, isOneEnough, watched } = workerData as FuzzTask;
const until = Date.now() + seconds * 1000;
const head = new Int32Array(watched, 0, 2);
const room = new Uint8Array(watched, 8);

function watch(bytes: Uint8Array): void {
  room.set(bytes.subarray(0, room.length));
  Atomics.store(head, 0, bytes.length);
  Atomics.store(head, 1, Math.floor(Date.now() / 1000));
}

function tell(report: FuzzReport): void {
  parentPort?.postMessage(report);
}

let faults = 0;

function tellFault(bytes: Uint8Array, fault: unknown): void {
  faults += 1;
  tell({ kind: 'fault', bytes, fault: fault instanceof Error ? String(fault.stack) : String(fault) });
}

/** Shrinks what it finds, so it goes first; the search by coverage goes on from some of its texts. */
function tryTexts({ texts, check }: TextTarget): ByteTarget {
  const encoder = new TextEncoder();
  const property = fc.property(texts, (text) => {
    watch(encoder.encode(text));
    check(text);
  });
  const found = fc.check(property, { seed, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 500 });
  const [text] = found.counterexample ?? [];
  if (text !== undefined) tellFault(encoder.encode(text), found.errorInstance);
  return {
    seeds: fc.sample(texts, { seed, numRuns: 100 }).map((sample) => encoder.encode(sample)),
    check: (bytes) => check(new TextDecoder().decode(bytes)),
  };
}

const typed = textTargets[target];
const searched =
  target === 'planted fault' ? plantedFault : typed === undefined ? byteTargets[target] : tryTexts(typed);
if (searched === undefined) throw new Error(`There is no target “${target}”.`);
// Packages too: what breaks in them breaks here.
const coverage = startBlockCoverage((url) => url.startsWith('file:'));
const { tried, kept } = await searchBytes(searched, {
  seed,
  coverage,
  isOver: () => Date.now() > until || (isOneEnough && faults > 0),
  onTry: watch,
  onFault: tellFault,
});
coverage.stop();
tell({ kind: 'end', tried, kept });
