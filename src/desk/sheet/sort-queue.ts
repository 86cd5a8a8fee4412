import type { DeskState } from '../decide/desk-state.ts';
import type { DeskCard } from './cards/desk-card.ts';

/** The queue of decisions: what is in doubt, worst first, what is only to be looked at, and what is settled. */
export interface DeskQueue {
  readonly doubts: readonly DeskCard[];
  /** Accepted together after a look. */
  readonly sure: readonly DeskCard[];
  readonly settled: readonly DeskCard[];
}

/** What a publication has without a doubt is settled: somebody read it before it was published. */
export function sortQueue(cards: readonly DeskCard[], { article, settled }: DeskState): DeskQueue {
  const done = new Set(settled);
  const isSettled = (card: DeskCard) =>
    done.has(card.key) || (article.draft !== true && card.doubt === undefined && card.kind !== 'note');
  const open = cards.filter((card) => !isSettled(card));
  const doubts = open.filter((card) => card.doubt !== undefined || card.kind === 'report');
  return {
    doubts: doubts.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.at ?? Infinity) - (b.at ?? Infinity)),
    sure: open.filter((card) => !doubts.includes(card)),
    settled: cards.filter(isSettled),
  };
}

/** The report itself comes first of all: what is answered there answers others. */
function rankOf({ kind, doubt }: DeskCard): number {
  return kind === 'report' ? 0 : (doubt?.rank ?? 4);
}

/** All cards in the order in which they stand on the page. */
export function inQueueOrder({ doubts, sure, settled }: DeskQueue): readonly DeskCard[] {
  return [...doubts, ...sure, ...settled];
}

/** All cards in the order in which their words stand in the report; what has no place comes last. */
export function inTextOrder(cards: readonly DeskCard[]): readonly DeskCard[] {
  return cards.toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}

/** The queue with what is held for later behind the other doubts. */
export function holdBack(queue: DeskQueue, held: ReadonlySet<string>): DeskQueue {
  const isHeld = ({ key }: DeskCard) => held.has(key);
  const doubts = [...queue.doubts.filter((card) => !isHeld(card)), ...queue.doubts.filter(isHeld)];
  return { ...queue, doubts };
}
