import { setImmediate } from 'node:timers/promises';
import { createRandom } from '../../bench/random.ts';
import type { BlockCoverage } from './block-coverage.ts';
import { mutateBytes } from './mutate-bytes.ts';

/** Something that reads bytes, and what must hold of whatever it makes of them. */
export interface ByteTarget {
  readonly seeds: readonly Uint8Array[];
  /** Throws, or rejects, where a law is broken. */
  readonly check: (bytes: Uint8Array) => unknown;
}

export interface SearchOptions {
  readonly seed: number;
  readonly coverage: BlockCoverage;
  readonly isOver: () => boolean;
  /** Is told of every input before it is tried, for whoever watches the time. */
  readonly onTry: (bytes: Uint8Array) => void;
  readonly onFault: (bytes: Uint8Array, fault: unknown) => void;
}

/** What a search did. */
export interface Searched {
  readonly tried: number;
  /** Inputs that ran code which none before them ran. */
  readonly kept: number;
}

/** To ask for the blocks takes longer than most inputs do. */
const inputsOfBatch = 20;

/**
 * Tries changed seeds and keeps those that run new code, to change them further (coverage-guided, after AFL). A fault is told
 * once for each line of code that it comes from.
 */
export async function searchBytes(
  { seeds, check }: ByteTarget,
  { seed, coverage, isOver, onTry, onFault }: SearchOptions,
): Promise<Searched> {
  const random = createRandom(seed);
  const corpus = [...seeds];
  const told = new Set<string>();
  const seen = new Set<string>();
  let tried = 0;
  const runOne = async (bytes: Uint8Array): Promise<void> => {
    if (isOver()) return;
    tried += 1;
    onTry(bytes);
    const fault = await faultOf(check, bytes);
    if (fault === undefined || told.has(kindOf(fault))) return;
    told.add(kindOf(fault));
    onFault(bytes, fault);
  };
  const takeFresh = () => {
    const fresh = coverage.take().filter((block) => !seen.has(block));
    for (const block of fresh) seen.add(block);
    return fresh;
  };
  for (const bytes of seeds) await runOne(bytes);
  takeFresh();
  while (!isOver()) {
    const batch = Array.from({ length: inputsOfBatch }, () =>
      mutateBytes(random.pick(corpus), random, corpus),
    );
    for (const bytes of batch) await runOne(bytes);
    const ofBatch = coverage.take().filter((block) => !seen.has(block));
    if (ofBatch.length === 0) continue;
    for (const bytes of batch) {
      await runOne(bytes);
      if (takeFresh().length > 0) corpus.push(bytes);
    }
    // Some blocks show up only where inputs of several ways are counted together.
    for (const block of ofBatch) seen.add(block);
  }
  return { tried, kept: corpus.length - seeds.length };
}

/** What is rejected where nobody waits for it ends a process too. */
async function faultOf(check: ByteTarget['check'], bytes: Uint8Array): Promise<unknown> {
  const unheard: unknown[] = [];
  /** Where another listens, it ends nothing. */
  const hear = (fault: unknown) => {
    if (process.listenerCount('unhandledRejection') === 1) unheard.push(fault);
  };
  process.on('unhandledRejection', hear);
  try {
    await check(bytes);
    await setImmediate();
    return unheard[0];
  } catch (error) {
    return error ?? new Error('Something was thrown that is no error.');
  } finally {
    process.off('unhandledRejection', hear);
  }
}

/** Faults are of one kind where they come from one line of the code. */
function kindOf(fault: unknown): string {
  const [where = ''] = (fault instanceof Error ? (fault.stack ?? '') : '').match(/\n\s+at .*/) ?? [];
  return `${where}${where === '' ? String(fault) : ''}`;
}
