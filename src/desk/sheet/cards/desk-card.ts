import type { PersonEntry } from '../../../domain/content.ts';
import type { NotQuote } from '../../../domain/quote.ts';
import type { ProposedEvent } from '../../../propose/events/event-draft.ts';
import type { DeskClaim, DeskNotQuote, DeskQuote } from '../../protocol/desk-edit.ts';

/**
 * Why a person is asked, in two words. 1: it would be wrong on the site if it were missed. 2: something is missing.
 * 3: it is unsure. 4: it is proposed and may be left.
 */
export interface CardDoubt {
  readonly rank: 1 | 2 | 3 | 4;
  /** Whose mouth? */
  readonly says: string;
}

interface CardBase {
  /** Names the card for as long as the report is at the desk. */
  readonly key: string;
  /** Where its words stand in the saved file; undefined for what has no place. */
  readonly at: number | undefined;
  readonly doubt: CardDoubt | undefined;
  /** The machine's reason, in sentences. */
  readonly reason: readonly string[];
  /** The words or the name by which the queue shows it. */
  readonly shows: string;
  /** Beside it in the queue: the speaker, the kind. */
  readonly beside: string;
}

/** The report itself: headline, outlet, day, and one occasion for all its quotes. */
export interface ReportCard extends CardBase {
  readonly kind: 'report';
}

export interface QuoteCard extends CardBase {
  readonly kind: 'quote';
  readonly quote: DeskQuote;
  /** Which of the report's quotes it is, from 1 on. */
  readonly number: number;
}

export interface NotQuoteCard extends CardBase {
  readonly kind: 'not-quote';
  readonly notQuote: DeskNotQuote;
}

export interface ClaimCard extends CardBase {
  readonly kind: 'claim';
  readonly event: string;
  readonly claim: DeskClaim;
  /** It is recorded only when the card is settled. */
  readonly isProposed?: boolean;
}

/** Somebody whom the report quotes and whom only the reading of it proposed. */
export interface PersonCard extends CardBase {
  readonly kind: 'person';
  readonly person: PersonEntry;
  /** The sentence under `review` that names them; undefined where another report brought them. */
  readonly note: string | undefined;
  /** The id of a body or an outlet of the name, which has all its words; of a selected name only. */
  readonly wholeId?: string;
}

/** An event that the report tells of and nobody has recorded. */
export interface EventCard extends CardBase {
  readonly kind: 'event';
  readonly proposed: ProposedEvent;
  /** Settled as it stands it is no event: only a person can say that what has no day took place. */
  readonly leavesOut?: boolean;
}

/** A sentence under `review` that no other card is about. */
export interface NoteCard extends CardBase {
  readonly kind: 'note';
  readonly note: string;
}

/** One decision. Each kind has its component on the page. */
export type DeskCard = ReportCard | QuoteCard | NotQuoteCard | ClaimCard | PersonCard | EventCard | NoteCard;

export type DeskCardKind = DeskCard['kind'];

/** What a reader calls words that are no quote. */
export const notQuoteNames: Readonly<Record<NotQuote['kind'], string>> = {
  headline: 'marks in a headline',
  sign: 'words on display',
  term: 'a term',
  unsaid: 'words not said',
  inner: 'marks inside a quote',
  cited: 'cited by us',
};
