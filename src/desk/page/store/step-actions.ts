import { batch, signal } from '@preact/signals';
import type { Decision } from '../../../ingest/receipt/receipt.ts';
import { countOf } from '../../../text/count-of.ts';
import { addStep, mergeStep, redoStep, undoStep } from '../../decide/journal.ts';
import type { DeskEdit } from '../../protocol/desk-edit.ts';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import { cardLacks } from '../../sheet/card-lacks.ts';
import type { DeskCard } from '../../sheet/desk-card.ts';
import { settleCard } from '../../sheet/settle-card.ts';
import type { CardSignals } from './card-signals.ts';
import type { JournalKeeper } from './journal-keeper.ts';
import type { ReportSignals } from './report-signals.ts';

interface StepSources {
  readonly report: ReportSignals;
  readonly cards: CardSignals;
  readonly keeper: JournalKeeper;
  /** Is told on which screen the person goes on: behind the last card the digest, and where a step was that is taken back. */
  readonly onScreen: (screen: 'decide' | 'digest') => void;
}

/** What can be done to a report: each step is kept at once, and taken back with its place. */
export function createStepActions({ report, cards, keeper, onScreen }: StepSources) {
  /** What was done last, for the line at the foot. */
  const said = signal('');
  const follow = (journal: DeskJournal, says: string) => {
    if (keeper.readsAlong.value) return;
    report.journal.value = journal;
    said.value = says;
    void keeper.keep(journal);
  };
  /** One more step; typing in one field of the digest is one step. */
  const commit = (edits: readonly DeskEdit[], says: string, card = cards.openKey.value) => {
    const step = { at: new Date().toISOString(), says, card, edits };
    const add = card.startsWith('digest:') ? mergeStep : addStep;
    follow(add(report.journal.value, step), says);
  };
  const goOn = (next: DeskCard | undefined) =>
    next === undefined ? onScreen('digest') : cards.open(next.key);
  const sourcesOf = (answer: CardSignals['answer']['value']) => ({
    state: report.state.value,
    answer,
    text: report.text.value,
    shown: undefined,
  });
  const settle = () => {
    const card = cards.card.value;
    if (card === undefined) return;
    const shown = cards.claim.value;
    const lacks = cardLacks(card, { answer: cards.answer.value, text: report.text.value, shown });
    if (lacks !== undefined) {
      said.value = `Not done, it lacks ${lacks}`;
      return;
    }
    const before = listWaiting(report).map(({ key }) => key);
    const edits = settleCard(card, { ...sourcesOf(cards.answer.value), shown });
    batch(() => {
      commit(edits, describeSettled(card, cards), card.key);
      cards.forget(card.key);
      goOn(followingCard(card, before, report));
    });
  };
  const settleSure = () => {
    const { sure, doubts } = report.sheet.value.queue;
    if (sure.length === 0) return;
    const edits = sure.flatMap((card) => settleCard(card, sourcesOf({})));
    batch(() => {
      commit(edits, `${sure.length} without a doubt`);
      goOn(doubts.find(({ key }) => key === cards.openKey.value) ?? doubts[0]);
    });
  };
  const waitingAbove = (level: number) =>
    listWaiting(report).filter((card) => confidenceOf(card, report.opened.value.decisions) >= level);
  const settleAbove = (level: number) => {
    const waiting = waitingAbove(level);
    if (waiting.length === 0) return;
    const edits = waiting.flatMap((card) => settleCard(card, sourcesOf({})));
    batch(() => {
      commit(edits, `${countOf(waiting.length, 'quote')} read with ${level} or more`);
      goOn(listWaiting(report)[0]);
    });
  };
  const travel = (next: DeskJournal, words: string) => {
    const { done, steps } = report.journal.value;
    const step = steps[Math.min(next.done, done)];
    if (next.done === done || step === undefined) return;
    batch(() => {
      follow(next, `${words}: ${step.says}`);
      if (isOfDigest(step.card)) onScreen('digest');
      else {
        cards.open(step.card);
        onScreen('decide');
      }
    });
  };
  return {
    said,
    commit,
    settle,
    settleSure,
    waitingAbove,
    settleAbove,
    undo: () => travel(undoStep(report.journal.value), 'Taken back'),
    redo: () => travel(redoStep(report.journal.value), 'Done again'),
    /** Back or forth to where so many steps are done. */
    goTo: (done: number) => travel({ ...report.journal.value, done }, 'Now behind'),
  };
}

/** Steps of our own texts name their field and not a card. */
function isOfDigest(card: string): boolean {
  return card.startsWith('digest:') || card.startsWith('summary:');
}

/** What the reading of a quote’s speaker was sure of, from 0 to 1; what was not read by it is never above anything. */
function confidenceOf(card: DeskCard, decisions: readonly Decision[]): number {
  if (card.kind !== 'quote' || card.quote.speaker.length === 0) return -1;
  const read = decisions.find(({ what, span }) => what === 'quote' && span?.[0] === card.quote.span[0]);
  return read?.confidence ?? -1;
}

function listWaiting({ sheet }: ReportSignals): readonly DeskCard[] {
  const { doubts, sure } = sheet.value.queue;
  return [...doubts, ...sure];
}

/** The next one that waits, round to the first; undefined where none is left. */
export function nextCard(card: DeskCard, report: ReportSignals): DeskCard | undefined {
  const waiting = listWaiting(report);
  const place = waiting.findIndex(({ key }) => key === card.key);
  return waiting[place + 1] ?? waiting.find(({ key }) => key !== card.key);
}

/**
 * Where a settled card leads: to the one that stood behind it. What is answered for the whole report makes doubts of
 * others, and the worst of them comes first.
 */
function followingCard(
  { key, kind }: DeskCard,
  before: readonly string[],
  report: ReportSignals,
): DeskCard | undefined {
  const waiting = listWaiting(report).filter((card) => card.key !== key);
  const behind = kind === 'report' ? [] : before.slice(before.indexOf(key) + 1);
  return waiting.find((card) => behind.includes(card.key)) ?? waiting[0];
}

const longestWords = 60;

function describeSettled({ kind, shows }: DeskCard, { answer, rows }: CardSignals): string {
  const words = shows.length > longestWords ? `${shows.slice(0, longestWords)}…` : shows;
  const denied = answer.value.dropsClaim === true ? 'no claim' : undefined;
  const answered = answer.value.notQuote === undefined ? (denied ?? rows.value[0]?.shown) : 'no quote';
  if (kind === 'report' || answered === undefined) return words;
  return `“${words}”, ${answered}`;
}
