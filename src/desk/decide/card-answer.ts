import type { NotQuote } from '../../domain/quote.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import type { DetailAnswers } from './details.ts';
import type { QuoteAnswer } from './quote-answer.ts';
import type { RecordAnswer } from './record-answer.ts';

/** What a person has answered on an open card and not settled yet; each kind of card takes of it what it asks. */
export interface CardAnswer extends QuoteAnswer, ClaimAnswer, RecordAnswer {
  /** Of the report: the occasion of all its quotes that name none. */
  readonly occasion?: string | null;
  /** Of the report: who published it. */
  readonly outlet?: string;
  /** Of the report: the day it was published, EDTF. */
  readonly day?: string;
  /** What was typed into fields that have no row. */
  readonly details?: DetailAnswers;
  /** Of words that are no quote: why not. */
  readonly marks?: NotQuote['kind'];
}
