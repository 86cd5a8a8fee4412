import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProposalFinder } from './find-proposals.ts';
import type { ProposalTask } from './propose-worker.ts';

/** Threads in the order in which they were started. */
let threads: FakeThread[] = [];

class FakeThread {
  readonly asked: ProposalTask[] = [];
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    threads.push(this);
  }
  postMessage(task: ProposalTask): void {
    this.asked.push(task);
  }
  terminate(): void {}
}

beforeEach(() => {
  threads = [];
  vi.stubGlobal('Worker', FakeThread);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const task = {} as Omit<ProposalTask, 'number'>;

test('a thread that could not be loaded is started again, and asked again', () => {
  const finder = createProposalFinder();
  finder.look(task);
  threads[0]?.onerror?.();
  vi.runAllTimers();
  expect(threads).toHaveLength(2);
  expect(threads[1]?.asked.map(({ number }) => number)).toEqual([1]);
  threads[1]?.onmessage?.({ data: { number: 1, claims: [], events: [] } });
  expect(finder.isLooking.value).toBe(false);
});

test('one that fails again and again is given up, and nobody waits for it', () => {
  const finder = createProposalFinder();
  finder.look(task);
  for (let at = 0; at < 4; at += 1) {
    threads[at]?.onerror?.();
    vi.runAllTimers();
  }
  expect(threads).toHaveLength(4);
  expect(finder.isLooking.value).toBe(false);
  finder.look(task);
  expect(threads[4]?.asked.map(({ number }) => number)).toEqual([2]);
});
