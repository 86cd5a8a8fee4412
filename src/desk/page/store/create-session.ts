import type { OpenedReport } from '../../protocol/opened-report.ts';
import { callDesk } from './call-desk.ts';
import { createCardSignals } from './card-signals.ts';
import { createJournalKeeper } from './journal-keeper.ts';
import { createQuoteActions } from './quote-actions.ts';
import { createReportSignals } from './report-signals.ts';
import { createStepActions } from './step-actions.ts';
import { readUnsent } from './unsent-journal.ts';

/** One report at the desk: what is there, which card is open, and what can be done. */
export function createSession(first: OpenedReport, window: string, onLast: () => void) {
  const { id } = first;
  const report = createReportSignals(first);
  const cards = createCardSignals(report);
  const reload = async () => {
    report.opened.value = await callDesk('open', { id });
    report.journal.value = report.opened.value.journal;
  };
  const keeper = createJournalKeeper({ id, window, onKeptElsewhere: () => void reload() });
  const steps = createStepActions({ report, cards, keeper, onLast });
  const quotes = createQuoteActions({ report, cards, steps });
  const move = (by: 1 | -1) => {
    const order = report.order.value;
    const place = order.findIndex(({ key }) => key === cards.card.value?.key);
    const next = order[Math.max(0, Math.min(order.length - 1, place + by))];
    if (next !== undefined) cards.open(next.key);
  };
  const [firstWaiting] = report.order.value;
  if (firstWaiting !== undefined) cards.open(firstWaiting.key);
  const unsent = readUnsent(id, first.journal);
  if (unsent !== undefined) {
    report.journal.value = unsent;
    void keeper.keep(unsent);
  }
  const takeOver = async () => {
    // Until the newest is here nothing is done on top of it.
    await reload();
    keeper.takeOver();
    await keeper.keep(report.journal.value);
  };
  const turnOrder = () => {
    report.isByPlace.value = !report.isByPlace.value;
  };
  return { id, turnOrder, ...report, ...cards, ...steps, ...quotes, keeper, move, reload, takeOver };
}

export type DeskSession = ReturnType<typeof createSession>;
