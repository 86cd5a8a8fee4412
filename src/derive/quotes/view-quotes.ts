import { quoteText } from '../../domain/quote.ts';
import { traceOrigin } from '../claims/origins.ts';
import type { ArticleView } from '../content/article-view.ts';
import { joinKnownIfAny } from '../content/known.ts';
import type { Lookups } from '../content/lookups.ts';
import type { QuoteView } from './quote-view.ts';

/** The quotes of one article with everything they name; what other reports make of them is not known yet. */
export function viewQuotes(article: ArticleView, find: Lookups): readonly Omit<QuoteView, 'contested'>[] {
  return article.quotes.map((quote) => {
    const speakers = quote.speaker.map(find.person);
    const told = quote.told === undefined ? undefined : find.outlet(quote.told);
    return {
      id: `${article.id}/${quote.id}`,
      quote,
      text: quoteText(quote),
      article,
      outlet: article.outlet,
      speakers,
      origin: traceOrigin({ speakers, told, article }),
      occasion: quote.said === undefined ? undefined : find.event(quote.said),
      speakerKnown: joinKnownIfAny(quote.speakerKnown, find.source),
      outside: quote.outside.map((rendering) => ({ ...rendering, source: find.source(rendering.source) })),
      occasionKnown: joinKnownIfAny(quote.saidKnown, find.source),
    };
  });
}
