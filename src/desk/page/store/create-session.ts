import type { OpenedReport } from '../../protocol/opened-report.ts';
import { createAnswerActions } from './answer-actions.ts';
import { type CardSignals, createCardSignals } from './card-signals.ts';
import { createJoinActions } from './join-actions.ts';
import { createJournalKeeper } from './journal-keeper.ts';
import { createQueueActions } from './queue-actions.ts';
import { createQuoteActions } from './quote-actions.ts';
import { createRecordActions } from './record-actions.ts';
import { createRenewal } from './renew-report.ts';
import { createReportSignals, type ReportSignals } from './report-signals.ts';
import { createSettleActions } from './settle-actions.ts';
import { createStepActions } from './step-actions.ts';
import { createWordSelection } from './word-selection.ts';

/** One report at the desk: what is there, which card is open, and what can be done. */
export function createSession(
  first: OpenedReport,
  window: string,
  onScreen: (screen: 'decide' | 'digest') => void,
) {
  const { id, revision } = first;
  const report = createReportSignals(first);
  const cards = createCardSignals(report);
  const keeper = createJournalKeeper({ id, window, revision, onKeptElsewhere: () => void renewal.reload() });
  const renewal = createRenewal({ id, report, keeper });
  const steps = createStepActions({ report, cards, keeper, onScreen });
  const words = createWordSelection();
  const sources = { report, cards, steps, words };
  openFirst(report, cards);
  renewal.doUnsent(first);
  return {
    id,
    keeper,
    ...report,
    ...cards,
    ...steps,
    ...words,
    ...renewal,
    ...createQueueActions(report, cards),
    ...createAnswerActions(cards),
    ...createSettleActions({ report, cards, steps, onDone: () => onScreen('digest') }),
    ...createQuoteActions(sources),
    ...createJoinActions(sources),
    ...createRecordActions(sources),
  };
}

/** The worst doubt, or what else stands first. */
function openFirst({ order }: ReportSignals, cards: CardSignals): void {
  const [first] = order.value;
  if (first !== undefined) cards.open(first.key);
}

export type DeskSession = ReturnType<typeof createSession>;
