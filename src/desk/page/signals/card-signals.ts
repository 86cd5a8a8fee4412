import { batch, computed, signal } from '@preact/signals';
import type { Decision } from '../../../ingest/receipt/receipt.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import { chooseOption, rowsOf } from '../../sheet/card-rows.ts';
import type { ClaimCard, DeskCard } from '../../sheet/desk-card.ts';
import { reportKey } from '../../sheet/list-cards.ts';
import type { CardRowView, RowName } from '../../sheet/row-view.ts';
import { type ShownClaim, showClaim } from '../../sheet/show-claim.ts';
import { paragraphOf, type ReportSignals } from './report-signals.ts';

/** Which card is open, what was answered on it, and which of its rows digits answer. */
export function createCardSignals(report: ReportSignals) {
  const openKey = signal(reportKey);
  const { order } = report;
  const card = computed(() => order.value.find(({ key }) => key === openKey.value) ?? order.value[0]);
  const answers = signal<ReadonlyMap<string, CardAnswer>>(new Map());
  const answer = computed((): CardAnswer => answers.value.get(card.value?.key ?? '') ?? {});
  const claim = computed(() =>
    card.value?.kind === 'claim' ? shownClaim(report, card.value, answer.value) : undefined,
  );
  const rows = computed((): readonly CardRowView[] => rowsOfCard(report, card.value, answer.value));
  /** The row that was opened by its letter; else digits answer the first. */
  const rowName = signal<RowName | undefined>(undefined);
  const row = computed(() => rows.value.find(({ name }) => name === rowName.value) ?? rows.value[0]);
  /** The row in which names are typed. */
  const field = signal<RowName | undefined>(undefined);
  /** On a small screen the queue is shown when it is asked for. */
  const showsQueue = signal(false);
  /** Whether the open card shows the fields that have no row. */
  const showsDetails = signal(false);
  /** Beside the digest, while a key is held. */
  const showsReport = signal(false);
  const setAnswer = (next: CardAnswer) => {
    const key = card.value?.key;
    if (key !== undefined) answers.value = new Map(answers.value).set(key, next);
  };
  return {
    openKey,
    card,
    answer,
    claim,
    rows,
    row,
    rowName,
    field,
    showsQueue,
    showsReport,
    showsDetails,
    setAnswer,
    open: (key: string) =>
      batch(() => {
        openKey.value = key;
        rowName.value = undefined;
        field.value = undefined;
        showsDetails.value = false;
      }),
    setDetail: (name: string, typed: string) => {
      const { details } = answer.value;
      setAnswer({ ...answer.value, details: { ...details, [name]: typed } });
    },
    forget: (key: string) => {
      answers.value = new Map([...answers.value].filter(([other]) => other !== key));
    },
    choose: (value: string, { adds }: { readonly adds: boolean }) => {
      if (card.value === undefined || row.value === undefined) return;
      setAnswer(chooseOption({ row: row.value, card: card.value, value, adds }, answer.value));
    },
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
