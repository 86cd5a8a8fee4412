import { isWhole } from '../../domain/quote.ts';
import type { QuoteView } from './quote-view.ts';

/** A whole utterance and the reports that print it. */
export interface FeaturedQuote {
  readonly quote: QuoteView;
  readonly reports: number;
}

/**
 * Whole utterances that most reports print, one rendering each (the longest), no speaker twice before every other
 * had a turn. The choice follows from the reports alone.
 */
export function featureQuotes(quotes: readonly QuoteView[], most: number): readonly FeaturedQuote[] {
  const whole = quotes.filter(({ quote }) => isWhole(quote));
  const groups = Map.groupBy(whole, ({ id, quote }) => quote.utterance ?? id);
  const ranked = Array.from(groups.values(), feature).toSorted(compareFeatured);
  const turns = new Map<string, number>();
  const withTurn = ranked.map((featured) => {
    const speaker = featured.quote.quote.speaker.join(' ');
    const turn = turns.get(speaker) ?? 0;
    turns.set(speaker, turn + 1);
    return { featured, turn };
  });
  return withTurn
    .toSorted((left, right) => left.turn - right.turn)
    .slice(0, most)
    .map(({ featured }) => featured);
}

function feature(renderings: readonly QuoteView[]): FeaturedQuote {
  const [longest] = renderings.toSorted((left, right) => right.text.length - left.text.length);
  if (longest === undefined) throw new Error('An utterance without renderings cannot be featured.');
  return { quote: longest, reports: new Set(renderings.map(({ article }) => article.id)).size };
}

function compareFeatured(left: FeaturedQuote, right: FeaturedQuote): number {
  return right.reports - left.reports || (left.quote.id < right.quote.id ? -1 : 1);
}
