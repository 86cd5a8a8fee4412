import type { Weight } from '../cues/placed-cue.ts';
import type { QuotationKind } from '../quotation.ts';
import type { Speaker } from '../speakers/speaker.ts';

/** Why the words between one pair of marks were read as they were. */
export interface ExplainedQuotation {
  readonly words: string;
  /** Where they begin in the text that was read. */
  readonly start: number;
  readonly kind: QuotationKind;
  /** Empty when unknown. */
  readonly speakers: readonly string[];
  /** What the report calls a speaker, where it uses a noun. */
  readonly description?: string;
  /** They are one quotation with the words before them, or with those after them. */
  readonly isPart: boolean;
  /** Left out where the marks are damaged, so that nothing could be weighed. */
  readonly reasons?: Reasons;
}

/** What led to the kind and to the speaker. */
export interface Reasons {
  /** By which clues the words count as said: above zero together they do. */
  readonly said: readonly Weight[];
  /** Kind or speaker were read where the body prints the words of this headline. */
  readonly byEcho: readonly ('kind' | 'speaker')[];
  /** Where a speaker was looked for: beside the beginning of the words, and beside their end where that was not clear. */
  readonly searches: readonly SpeakerSearch[];
  readonly meant?: MeantSpeaker;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What makes the speaker more and less sure: logits, out of which comes the confidence. */
  readonly surety: readonly Weight[];
}

/** One look for a speaker. */
export interface SpeakerSearch {
  /** The rules in the order of trying; the last one found the speaker where `found` is there. */
  readonly tried: readonly string[];
  /** A label says that no single person speaks, and nobody else was looked for. */
  readonly isOfNobody: boolean;
  readonly found?: FoundSpeaker;
  /** The cues nearby, the likeliest first. */
  readonly cues: readonly ExplainedCue[];
}

export interface FoundSpeaker {
  /** The rule's own name for what it saw, as receipts give it. */
  readonly rule: string;
  readonly score: number;
}

/** Words that may introduce the quotation, and what they weigh. */
export interface ExplainedCue {
  readonly words: string;
  readonly rule: string;
  readonly weights: readonly Weight[];
  readonly score: number;
}

/** Whom the words for the speaker were taken to mean. */
export interface MeantSpeaker {
  readonly mention: string;
  readonly by: Speaker['by'];
  /** Whom it was taken to mean; none where nobody fits. */
  readonly names: readonly string[];
  /** Everybody who might have been meant, the likeliest first; none where a name left no choice. */
  readonly candidates: readonly Weight[];
}
