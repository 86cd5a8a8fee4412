import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '../../../ingest/receipt/receipt.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { ClaimCard, DeskCard } from '../../sheet/cards/desk-card.ts';
import { reportKey } from '../../sheet/list-cards.ts';
import { chooseOption, rowsOf } from '../../sheet/rows/card-rows.ts';
import type { CardRowView, RowName } from '../../sheet/rows/row-view.ts';
import { type ShownClaim, showClaim } from '../../sheet/rows/show-claim.ts';
import { createAnswerSignals } from './answer-signals.ts';
import type { ReportSignals } from './report-signals.ts';
import { paragraphOf } from './text-signals.ts';

/** Which card is open, what was answered on it, and which of its rows digits answer. */
export function createCardSignals(report: ReportSignals) {
  const openKey = signal(reportKey);
  const { order } = report;
  const card = computed(() => order.value.find(({ key }) => key === openKey.value) ?? order.value[0]);
  const answers = createAnswerSignals(card);
  const { answer, setAnswer } = answers;
  const claim = computed(() =>
    card.value?.kind === 'claim' ? shownClaim(report, card.value, answer.value) : undefined,
  );
  const rows = computed((): readonly CardRowView[] => rowsOfCard(report, card.value, answer.value));
  const shown = createShownParts(rows);
  return {
    openKey,
    card,
    claim,
    rows,
    ...answers,
    ...shown,
    open: (key: string) =>
      batch(() => {
        openKey.value = key;
        shown.rowName.value = undefined;
        shown.field.value = undefined;
        shown.showsDetails.value = false;
      }),
    choose: (value: string, { adds }: { readonly adds: boolean }) => {
      const row = shown.row.value;
      if (card.value === undefined || row === undefined) return;
      setAnswer(chooseOption({ row, card: card.value, value, adds }, answer.value));
    },
  };
}

/** What of the open card, and beside it, a person has opened. */
function createShownParts(rows: ReadonlySignal<readonly CardRowView[]>) {
  /** The row that was opened by its letter; else digits answer the first. */
  const rowName = signal<RowName | undefined>(undefined);
  return {
    rowName,
    row: computed(() => rows.value.find(({ name }) => name === rowName.value) ?? rows.value[0]),
    /** The row in which names are typed. */
    field: signal<RowName | undefined>(undefined),
    /** On a small screen the queue is shown when it is asked for. */
    showsQueue: signal(false),
    /** Whether the open card shows the fields that have no row. */
    showsDetails: signal(false),
    /** Beside the digest, while a key is held. */
    showsReport: signal(false),
  };
}

/** A claim as it would be recorded. */
function shownClaim(
  { ground, records, opened }: ReportSignals,
  card: ClaimCard,
  answer: CardAnswer,
): ShownClaim {
  const others = opened.value.others;
  return showClaim(card, { answer, ground: ground.value, records: records.value, others });
}

export type CardSignals = ReturnType<typeof createCardSignals>;

const edtf = /^[^,]+/;

function daysOfDecisions(decisions: readonly Decision[]) {
  return decisions
    .filter(({ what, rule = '' }) => what === 'day' && !rule.startsWith('open'))
    .map(({ words, rule = '' }) => ({ words, date: edtf.exec(rule)?.[0] ?? rule }));
}

function rowsOfCard(
  { state, records, opened, names, text, blocks, ground }: ReportSignals,
  card: DeskCard | undefined,
  answer: CardAnswer,
): readonly CardRowView[] {
  if (card === undefined) return [];
  return rowsOf(card, {
    state: state.value,
    answer,
    records: records.value,
    others: opened.value.others,
    names: names.value,
    text: text.value,
    days: daysOfDecisions(opened.value.decisions),
    paragraph: paragraphOf(blocks.value, card.at),
    ground: ground.value,
  });
}
