import type { OutletEntry, SourceEntry } from '../../domain/content.ts';
import type { Quote } from '../../domain/quote.ts';
import type { OriginLink } from '../claims/origins.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { EventView } from '../content/event-view.ts';
import type { SourcedEvidence } from '../content/known.ts';
import type { NamedPerson } from '../content/named-person.ts';

/** A quote with everything it names. */
export interface QuoteView {
  /** `<article>/<quote>`: unique on the site. */
  readonly id: string;
  readonly quote: Quote;
  /** All its words as one line. */
  readonly text: string;
  readonly article: ArticleView;
  readonly outlet: OutletEntry;
  /** Empty where the report names nobody. */
  readonly speakers: readonly NamedPerson[];
  /** The way of the words from the speakers to whoever passed the report on. */
  readonly origin: readonly OriginLink[];
  /** Where it was said; undefined where that is not known. */
  readonly occasion: EventView | undefined;
  /** How the speaker is known, where the report does not name the person. */
  readonly speakerKnown: SourcedEvidence | undefined;
  /** How the occasion is known, where the report does not name it. */
  readonly occasionKnown: SourcedEvidence | undefined;
  /** How sources outside the reports render its words. */
  readonly outside: readonly OutsideWords[];
  /** The words of it that other reports print under another name; undefined where none does. */
  readonly contested: Contested | undefined;
}

/** Words as a source outside the reports renders them. */
export interface OutsideWords {
  readonly words: string;
  readonly kind: Quote['kind'];
  readonly source: SourceEntry;
}

/** That other reports give words of a quote to somebody else. */
export interface Contested {
  readonly utteranceId: string;
  readonly others: readonly GivenWords[];
}

/** Words as reports print them, and whom these name as their speaker. */
export interface GivenWords extends NamedSpeakers {
  /** `[…]` where they have words in between that others do not print. */
  readonly words: string;
}

/** A quote as its own report gives it, whatever others make of it. */
export type RenderedQuote = Omit<QuoteView, 'contested'>;

/** Whom reports name as the speaker. */
export interface NamedSpeakers {
  readonly speakers: readonly NamedPerson[];
  /** The quotes for which they do. */
  readonly quotes: readonly RenderedQuote[];
}
