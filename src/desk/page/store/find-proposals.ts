import { type ReadonlySignal, signal } from '@preact/signals';
import type { Proposals, ProposalTask } from './propose-worker.ts';

const nothing: Proposals = { number: 0, claims: [], events: [] };

/** Looks for claims and events in a thread beside the page; what is found stands there a moment later. */
export function createProposalFinder(): {
  readonly found: ReadonlySignal<Proposals>;
  readonly look: (task: Omit<ProposalTask, 'number'>) => void;
  readonly close: () => void;
} {
  const worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
  const found = signal(nothing);
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Proposals>) => {
    // What was asked for before is of records that are not the newest.
    if (data.number === asked) found.value = data;
  };
  return {
    found,
    look: (task) => {
      asked += 1;
      worker.postMessage({ ...task, number: asked } satisfies ProposalTask);
    },
    close: () => worker.terminate(),
  };
}
