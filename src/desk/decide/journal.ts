import type { DeskJournal, DeskStep } from '../protocol/desk-journal.ts';
import { applyEdit } from './apply-edit.ts';
import type { DeskState } from './desk-state.ts';

/** A journal in which nothing was done yet, of an article's file as it stands. */
export function startJournal(file: DeskJournal['base']): DeskJournal {
  return { version: 1, base: file, seen: file.sha256, steps: [], done: 0 };
}

/** The journal with one more step. What was taken back before it cannot be done again. */
export function addStep(journal: DeskJournal, step: DeskStep): DeskJournal {
  const steps = [...journal.steps.slice(0, journal.done), step];
  return { ...journal, steps, done: steps.length };
}

/** The journal with its last step taken back, or the same where nothing was done. */
export function undoStep(journal: DeskJournal): DeskJournal {
  return { ...journal, done: Math.max(0, journal.done - 1) };
}

/** The journal with the step done again that was taken back last, or the same where none was. */
export function redoStep(journal: DeskJournal): DeskJournal {
  return { ...journal, done: Math.min(journal.steps.length, journal.done + 1) };
}

/** The state after all steps that count. */
export function replaySteps(start: DeskState, { steps, done }: DeskJournal): DeskState {
  return steps
    .slice(0, done)
    .flatMap(({ edits }) => edits)
    .reduce(applyEdit, start);
}

/** Steps that another journal has done and this one does not know. */
export function missingSteps(journal: DeskJournal, other: DeskJournal): readonly DeskStep[] {
  const own = new Set(journal.steps.map((step) => JSON.stringify(step)));
  return other.steps.slice(0, other.done).filter((step) => !own.has(JSON.stringify(step)));
}

/** The journal with a step that takes the place of the last one where both are of one field: what is typed there is one step. */
export function mergeStep(journal: DeskJournal, step: DeskStep): DeskJournal {
  const last = journal.steps[journal.done - 1];
  return addStep(last?.card === step.card ? undoStep(journal) : journal, step);
}
