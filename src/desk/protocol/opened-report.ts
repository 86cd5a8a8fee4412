import type { ArticleInput } from '../../domain/article.ts';
import type { EventEntry, OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { Decision } from '../../ingest/receipt/receipt.ts';
import type { Span } from '../../text/anchor/span.ts';
import type { DeskJournal } from './desk-journal.ts';

/** One article with all that the desk needs to show it and to decide on it. */
export interface OpenedReport {
  readonly id: string;
  /** The article as it stood in its file when the journal began: steps are applied to it. */
  readonly article: ArticleInput;
  /** Our digest as it stood then, Markdown. */
  readonly body: string;
  /** What was done at the desk, which may be nothing yet. */
  readonly journal: DeskJournal;
  /** The window that kept the journal last; undefined where none did. */
  readonly window: string | undefined;
  /** How often the journal was kept. */
  readonly revision: number;
  /** The file of the article as it stands, where it is not as the desk last saw it. */
  readonly changed: string | undefined;
  readonly saved: SavedText;
  /** What reading the file decided, in the order of the file: lines kept and cut with their rule, days, quotes with cue and confidence. */
  readonly decisions: readonly Decision[];
  readonly known: DeskRecords;
  readonly others: readonly OtherReport[];
}

/** The text that every recorded word is found in. */
export type SavedText =
  | {
      readonly status: 'here';
      /** The decoded text of the whole saved file. */
      readonly text: string;
      /** The part of it that is this report. */
      readonly within: Span;
    }
  /** The file is not on this machine, or cannot be read: why, and what to do, in a sentence or two. */
  | { readonly status: 'missing'; readonly why: string };

/** Everybody and everything that is recorded, for pickers. */
export interface DeskRecords {
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly events: readonly EventEntry[];
}

/** Another report of the story: what it has of the same occasions and facts. */
export interface OtherReport {
  readonly id: string;
  readonly outlet: string;
  readonly headline: string;
  /** EDTF. */
  readonly published: string;
  readonly language: string;
  readonly quotes: readonly OtherQuote[];
  readonly claims: readonly OtherClaim[];
}

export interface OtherQuote {
  readonly id: string;
  readonly words: string;
  readonly speaker: readonly string[];
  readonly said: string | undefined;
  readonly utterance: string | undefined;
}

export interface OtherClaim {
  readonly event: string;
  readonly fact: string;
  /** As recorded; undefined where the report says that it is not known. */
  readonly value: string | number | readonly string[] | undefined;
  readonly printed: string;
  readonly by: readonly string[];
}
