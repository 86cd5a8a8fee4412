import { addStep, missingSteps } from '../../decide/journal.ts';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import type { OpenedReport } from '../../protocol/opened-report.ts';
import { callDesk } from './call-desk.ts';
import { createCardSignals } from './card-signals.ts';
import { createJournalKeeper } from './journal-keeper.ts';
import { createQuoteActions } from './quote-actions.ts';
import { createReportSignals } from './report-signals.ts';
import { createStepActions } from './step-actions.ts';
import { readUnsent } from './unsent-journal.ts';

/** One report at the desk: what is there, which card is open, and what can be done. */
export function createSession(
  first: OpenedReport,
  window: string,
  onScreen: (screen: 'decide' | 'digest') => void,
) {
  const { id } = first;
  const report = createReportSignals(first);
  const cards = createCardSignals(report);
  const reload = async () => {
    take(await callDesk('open', { id }));
  };
  const take = (opened: OpenedReport) => {
    keeper.saw(opened.revision);
    report.opened.value = opened;
    report.journal.value = opened.journal;
  };
  const { revision } = first;
  const keeper = createJournalKeeper({ id, window, revision, onKeptElsewhere: () => void reload() });
  const steps = createStepActions({ report, cards, keeper, onScreen });
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
    const isNewest = unsent.revision === first.revision;
    report.journal.value = isNewest ? unsent.journal : withMissing(first.journal, unsent.journal);
    void keeper.keep(report.journal.value);
  }
  const takeOver = async () => {
    // Until the newest is here nothing is done on top of it; what only this window knows is done again behind it.
    const own = keeper.unkept.value;
    await reload();
    keeper.takeOver();
    if (own !== undefined) report.journal.value = withMissing(report.journal.value, own);
    await keeper.keep(report.journal.value);
  };
  const turnOrder = () => {
    report.isByPlace.value = !report.isByPlace.value;
  };
  return { id, turnOrder, ...report, ...cards, ...steps, ...quotes, keeper, move, take, reload, takeOver };
}

/** With the steps behind it that only another journal has. */
function withMissing(journal: DeskJournal, other: DeskJournal): DeskJournal {
  return missingSteps(journal, other).reduce(addStep, journal);
}

export type DeskSession = ReturnType<typeof createSession>;
