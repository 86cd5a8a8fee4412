import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createLastingThread } from './lasting-thread.ts';
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
  const found = signal(nothing);
  const asked = signal(0);
  const thread = createLastingThread<ProposalTask, Proposals>({
    start: () => new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' }),
    onAnswer: (answer) => {
      // What was asked for before is of records that are not the newest.
      if (answer.number === asked.value) found.value = answer;
    },
    onGivenUp: () => {
      found.value = { ...nothing, number: asked.value };
    },
  });
  return {
    found,
    isLooking: computed(() => found.value.number !== asked.value),
    look: (task) => {
      const number = asked.peek() + 1;
      asked.value = number;
      thread.ask({ ...task, number });
    },
    close: thread.close,
  };
}
