import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Proposals, ProposalTask } from './propose-worker.ts';

const nothing: Proposals = { number: 0, claims: [], events: [] };

/** Looks for claims and events in a thread beside the page; what is found stands there a moment later. */
export function createProposalFinder(): {
  readonly found: ReadonlySignal<Proposals>;
  /** Whether something is still looked for. */
  readonly isLooking: ReadonlySignal<boolean>;
  readonly look: (task: Omit<ProposalTask, 'number'>) => void;
  readonly close: () => void;
} {
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
  const found = signal(nothing);
  const asked = signal(0);
  worker.onmessage = ({ data }: MessageEvent<Proposals>) => {
    // What was asked for before is of records that are not the newest.
    if (data.number === asked.value) found.value = data;
  };
  return {
    found,
    isLooking: computed(() => found.value.number !== asked.value),
    look: (task) => {
      const number = asked.peek() + 1;
      asked.value = number;
      worker.postMessage({ ...task, number } satisfies ProposalTask);
    },
    close: () => worker.terminate(),
  };
}
