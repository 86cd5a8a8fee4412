import type { OpenedReport } from '../../protocol/opened-report.ts';
import { createCardSignals } from './card-signals.ts';
import { createJournalKeeper } from './journal-keeper.ts';
import { createQuoteActions } from './quote-actions.ts';
import { createReportSignals } from './report-signals.ts';
import { createStepActions } from './step-actions.ts';

/** One report at the desk: what is there, which card is open, and what can be done. */
export function createSession(first: OpenedReport, window: string, onLast: () => void) {
  const report = createReportSignals(first);
  const cards = createCardSignals(report);
  const keeper = createJournalKeeper(first.id, window);
  const steps = createStepActions({ report, cards, keeper, onLast });
  const quotes = createQuoteActions({ report, cards, steps });
  const move = (by: 1 | -1) => {
    const order = report.order.value;
    const place = order.findIndex(({ key }) => key === cards.card.value?.key);
    const next = order[Math.max(0, Math.min(order.length - 1, place + by))];
    if (next !== undefined) cards.open(next.key);
  };
  return { id: first.id, ...report, ...cards, ...steps, ...quotes, keeper, move };
}

export type DeskSession = ReturnType<typeof createSession>;
