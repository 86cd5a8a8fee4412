import type { DeskEdit } from './desk-edit.ts';

/** What one settling did: it is taken back as a whole. */
export interface DeskStep {
  /** When, as an instant in UTC. */
  readonly at: string;
  /** What was done, for the line at the foot and the history: “You cannot dredge a promise”, Olga Brandt. */
  readonly says: string;
  /** The card that was open, to which undo comes back. */
  readonly card: string;
  readonly edits: readonly DeskEdit[];
}

/** Everything that was done at the desk since an article was opened there. It is kept beside the receipts and outlives a crash. */
export interface DeskJournal {
  readonly version: 1;
  /** The article's file as it was when the first step was taken, and its hash. Steps are applied to it. */
  readonly base: { readonly text: string; readonly sha256: string };
  /** Hash of the article's file when the desk last read or wrote it: another one means that somebody else has edited it. */
  readonly seen: string;
  readonly steps: readonly DeskStep[];
  /** How many of the steps count: those behind were taken back. */
  readonly done: number;
}
