import { batch } from '@preact/signals';
import { countOf } from '../../../text/count-of.ts';
import { cardLacks } from '../../sheet/card-lacks.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import { settleCard } from '../../sheet/settle-card.ts';
import type { CardSignals } from '../signals/card-signals.ts';
import type { ReportSignals } from '../signals/report-signals.ts';
import { followingCard, listWaiting, listWaitingAbove } from '../signals/waiting-cards.ts';
import type { StepActions } from './step-actions.ts';

interface SettleSources {
  readonly report: ReportSignals;
  readonly cards: CardSignals;
  readonly steps: StepActions;
  /** Is told when nothing is left to decide. */
  readonly onDone: () => void;
}

/** What settles decisions: the open one with what was answered on it, or many as they were read. */
export function createSettleActions({ report, cards, steps, onDone }: SettleSources) {
  const goOn = (next: DeskCard | undefined) => (next === undefined ? onDone() : cards.open(next.key));
  const settleAsRead = (settled: readonly DeskCard[], says: string, next: () => DeskCard | undefined) => {
    if (settled.length === 0) return;
    const edits = settled.flatMap((card) => settleCard(card, { ...answered(report), answer: {} }));
    batch(() => {
      steps.commit(edits, says);
      goOn(next());
    });
  };
  const settleOpen = (card: DeskCard) => {
    const before = listWaiting(report).map(({ key }) => key);
    const answer = cards.answer.value;
    const edits = settleCard(card, { ...answered(report), answer, shown: cards.claim.value });
    steps.commit(edits, describeSettled(card, cards), card.key);
    cards.forget(card.key);
    goOn(followingCard(card, before, report));
  };
  return {
    settle: () => {
      const card = cards.card.value;
      if (card === undefined) return;
      const [answer, shown] = [cards.answer.value, cards.claim.value];
      const lacks = cardLacks(card, { answer, text: report.text.value, shown });
      if (lacks === undefined) batch(() => settleOpen(card));
      else steps.said.value = `Not done, it lacks ${lacks}`;
    },
    settleSure: () => {
      const { sure, doubts } = report.sheet.value.queue;
      const open = () => doubts.find(({ key }) => key === cards.openKey.value);
      settleAsRead(sure, `${sure.length} without a doubt`, () => open() ?? doubts[0]);
    },
    waitingAbove: (level: number) => listWaitingAbove(level, report),
    settleAbove: (level: number) => {
      const waiting = listWaitingAbove(level, report);
      const says = `${countOf(waiting.length, 'quote')} read with ${level} or more`;
      settleAsRead(waiting, says, () => listWaiting(report)[0]);
    },
  };
}

/** What every answer is settled with. */
function answered({ state, text }: ReportSignals) {
  return { state: state.value, text: text.value, shown: undefined };
}

const longestWords = 60;

function describeSettled({ kind, shows }: DeskCard, { answer, rows }: CardSignals): string {
  const words = shows.length > longestWords ? `${shows.slice(0, longestWords)}…` : shows;
  const denied = answer.value.dropsClaim === true ? 'no claim' : undefined;
  const answered = answer.value.notQuote === undefined ? (denied ?? rows.value[0]?.shown) : 'no quote';
  if (kind === 'report' || answered === undefined) return words;
  return `“${words}”, ${answered}`;
}
