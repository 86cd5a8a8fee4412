import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DeskState } from '../../decide/desk-state.ts';
import { makeSheet, type SheetGround } from '../../sheet/make-sheet.ts';
import { inQueueOrder, inTextOrder } from '../../sheet/sort-queue.ts';

interface SheetSources {
  readonly ground: ReadonlySignal<Omit<SheetGround, 'held'>>;
  readonly state: ReadonlySignal<DeskState>;
  readonly nameOf: (id: string) => string;
}

/** Everything that is to be decided, and in which order. */
export function createSheetSignals({ ground, state, nameOf }: SheetSources) {
  /** Decisions that a person holds for later: they stand behind the other doubts. */
  const held = signal<ReadonlySet<string>>(new Set());
  const sheet = computed(() => makeSheet({ ...ground.value, held: held.value }, state.value, nameOf));
  /** All decisions by their place in the text, instead of the worst first. */
  const isByPlace = signal(false);
  const order = computed(() =>
    isByPlace.value ? inTextOrder(sheet.value.cards) : inQueueOrder(sheet.value.queue),
  );
  return { held, sheet, isByPlace, order };
}
