import { batch, signal } from '@preact/signals';
import { addStep, mergeStep, redoStep, undoStep } from '../../decide/journal.ts';
import type { DeskEdit } from '../../protocol/desk-edit.ts';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import type { JournalKeeper } from '../journal/journal-keeper.ts';
import type { CardSignals } from '../signals/card-signals.ts';
import type { ReportSignals } from '../signals/report-signals.ts';

interface StepSources {
  readonly report: ReportSignals;
  readonly cards: CardSignals;
  readonly keeper: JournalKeeper;
  /** Is told on which screen the person goes on: where a step was that is taken back. */
  readonly onScreen: (screen: 'decide' | 'digest') => void;
}

/** What is done to a report: each step is kept at once, and taken back with its place. */
export function createStepActions({ report, cards, keeper, onScreen }: StepSources) {
  /** What was done last, for the line at the foot. */
  const said = signal('');
  const follow = (journal: DeskJournal, says: string) => {
    if (keeper.readsAlong.value) return;
    report.journal.value = journal;
    said.value = says;
    void keeper.keep(journal);
  };
  const goBackTo = (card: string) => {
    if (isOfDigest(card)) return onScreen('digest');
    cards.open(card);
    onScreen('decide');
  };
  const travel = (next: DeskJournal, words: string) => {
    const { done, steps } = report.journal.value;
    const step = steps[Math.min(next.done, done)];
    if (next.done === done || step === undefined) return;
    batch(() => {
      follow(next, `${words}: ${step.says}`);
      goBackTo(step.card);
    });
  };
  return {
    said,
    /** One more step; typing in one field of the digest is one step. */
    commit: (edits: readonly DeskEdit[], says: string, card = cards.openKey.value) => {
      const step = { at: new Date().toISOString(), says, card, edits };
      const add = card.startsWith('digest:') ? mergeStep : addStep;
      follow(add(report.journal.value, step), says);
    },
    undo: () => travel(undoStep(report.journal.value), 'Taken back'),
    redo: () => travel(redoStep(report.journal.value), 'Done again'),
    /** Back or forth to where so many steps are done. */
    goTo: (done: number) => travel({ ...report.journal.value, done }, 'Now behind'),
  };
}

export type StepActions = ReturnType<typeof createStepActions>;

/** Steps of our own texts name their field and not a card. */
function isOfDigest(card: string): boolean {
  return card.startsWith('digest:') || card.startsWith('summary:');
}
