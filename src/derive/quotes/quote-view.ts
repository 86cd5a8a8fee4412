import type { ArticleEntry, EventEntry, OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { Quote } from '../../domain/quote.ts';

/** A quote with everything it names. */
export interface QuoteView {
  /** `<article>/<quote>`: unique on the site. */
  readonly id: string;
  readonly quote: Quote;
  /** All its words as one line. */
  readonly text: string;
  readonly article: ArticleEntry;
  readonly outlet: OutletEntry;
  /** Empty where the report names nobody. */
  readonly speakers: readonly PersonEntry[];
  /** Where it was said; undefined where that is not known. */
  readonly occasion: EventEntry | undefined;
  /** Whom other reports name as the speaker; undefined where none differs. */
  readonly contested: Contested | undefined;
}

/** That other reports give the words of a quote to somebody else. */
export interface Contested {
  readonly utteranceId: string;
  readonly others: readonly Attribution[];
}

/** To whom the words are given, and by which outlets. */
export interface Attribution {
  readonly speakers: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
}
