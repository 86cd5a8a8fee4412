import type { OpenedReport } from '../../protocol/opened-report.ts';
import { createAnswerActions } from '../actions/answer-actions.ts';
import { createJoinActions } from '../actions/join-actions.ts';
import { createQueueActions } from '../actions/queue-actions.ts';
import { createQuoteActions } from '../actions/quote-actions.ts';
import { createRecordActions } from '../actions/record-actions.ts';
import { createRenewal } from '../actions/renew-report.ts';
import { createSettleActions } from '../actions/settle-actions.ts';
import { createStepActions } from '../actions/step-actions.ts';
import { createJournalKeeper } from '../journal/journal-keeper.ts';
import { type CardSignals, createCardSignals } from '../signals/card-signals.ts';
import { createReportSignals, type ReportSignals } from '../signals/report-signals.ts';
import { createWordSelection } from '../signals/word-selection.ts';

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
