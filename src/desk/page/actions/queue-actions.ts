import type { CardSignals } from '../signals/card-signals.ts';
import type { ReportSignals } from '../signals/report-signals.ts';

/** Going about among the decisions, and their order. */
export function createQueueActions(report: ReportSignals, cards: CardSignals) {
  return {
    move: (by: 1 | -1) => {
      const order = report.order.value;
      const place = order.findIndex(({ key }) => key === cards.card.value?.key);
      const next = order[Math.max(0, Math.min(order.length - 1, place + by))];
      if (next !== undefined) cards.open(next.key);
    },
    /** By rank, or by their place in the text. */
    turnOrder: () => {
      report.isByPlace.value = !report.isByPlace.value;
    },
    /** Behind the other doubts, or back among them. */
    hold: () => {
      const key = cards.card.value?.key;
      if (key === undefined) return;
      const held = new Set(report.held.value);
      const wasHeld = held.delete(key);
      const waiting = report.sheet.value.queue.doubts;
      const next = waiting[waiting.findIndex((one) => one.key === key) + 1] ?? waiting[0];
      report.held.value = wasHeld ? held : held.add(key);
      if (!wasHeld && next !== undefined) cards.open(next.key);
    },
  };
}
