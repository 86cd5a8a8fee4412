import type { Stretch } from '../../text/stretch.ts';
import type { NameKind } from './names/name.ts';
import type { MarkedKind } from './said/classify-marked.ts';

/** What somebody said: at least one whole statement, a piece of the report's sentence, or a statement that is set down without marks. */
export type SaidKind = 'utterance' | 'fragment' | 'statement';

/** What a quotation is; only the kinds of `SaidKind` were said by somebody. */
export type QuotationKind = SaidKind | Exclude<MarkedKind, 'said'>;

export function isSaid(kind: QuotationKind): kind is SaidKind {
  return kind === 'utterance' || kind === 'fragment' || kind === 'statement';
}

/** Words between quotation marks, and whoever the report says them of. */
export interface Quotation {
  /** Without the marks. More than one when an attribution or a paragraph break divides the words. */
  readonly parts: readonly Stretch[];
  readonly kind: QuotationKind;
  /** The fullest form of each name in the report; empty when unknown. */
  readonly speakers: readonly string[];
  /** For each of the speakers, whether it is a person, an organisation or a place. */
  readonly speakerKinds: readonly NameKind[];
  /** The noun a report uses instead of a name, without its article: "Kremlin aide". */
  readonly description?: string;
  /** The words that name the speaker: "he", "the Kremlin aide". */
  readonly mention?: Stretch;
  /** "said", "according to". */
  readonly cue?: Stretch;
  /** From 0 to 1. Below the threshold `speakers` is empty. */
  readonly confidence: number;
  /** The rule that found the speaker. */
  readonly rule: string;
}
