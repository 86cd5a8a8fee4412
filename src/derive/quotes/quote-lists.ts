import { pathOfList } from '../../domain/addresses.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import { type ListPart, pagesOfParts } from '../parts/list-part.ts';
import { isLongStory, lettersOfElement } from '../parts/page-limits.ts';
import { type Splitting, splitByTime } from '../parts/split-by-time.ts';
import { occasionName } from './describe-quote.ts';
import type { QuoteFacet, QuoteFacetValue } from './quote-facets.ts';
import type { QuoteView } from './quote-view.ts';

/** A page that lists quotes with one answer to a facet's question, or leads on to the parts of that list. */
export interface QuoteListPage {
  /** The end of its address: trump, trump/in/2025-08. */
  readonly path: string;
  readonly facet: QuoteFacet;
  readonly value: QuoteFacetValue;
  /** The part that it is; undefined for the whole list. */
  readonly part: ListPart<QuoteView> | undefined;
  readonly quotes: readonly QuoteView[];
  /** What it leads on to, where it is too long. */
  readonly parts: readonly ListPart<QuoteView>[];
}

/** Quotes by the day they were said on; where nobody knows it, by that of the report. A day by its occasions, these by outlet. */
const byDay: Splitting<QuoteView> = {
  dateOf: ({ occasion, article }) =>
    occasion?.date !== undefined && earliestDay(occasion.date) !== undefined
      ? occasion.date
      : article.published.date,
  weightOf: ({ text }) => 12 + text.length / lettersOfElement,
  within: [
    ({ occasion }) => ({
      id: occasion?.id,
      name: occasion === undefined ? t`Occasion not given` : occasionName(occasion),
    }),
    ({ outlet: { id, name } }) => ({ id, name }),
    ({ article }) => ({ id: article.id, name: article.title }),
  ],
};

/** The parts of a list of quotes in a long story; none where it fits on one page. */
export function splitQuotes(
  quotes: readonly QuoteView[],
  story: { readonly articles: readonly unknown[] },
): readonly ListPart<QuoteView>[] {
  return isLongStory(story) ? splitByTime(quotes, byDay) : [];
}

/** Every page of the lists that a facet makes of the quotes. */
export function quoteListPages(
  facet: QuoteFacet,
  story: { readonly articles: readonly unknown[] },
): readonly QuoteListPage[] {
  return facet.values.flatMap((value) => {
    const parts = splitQuotes(value.quotes, story);
    const whole = { path: value.id, facet, value, part: undefined, quotes: value.quotes, parts };
    const own = pagesOfParts(parts).map((part) => ({
      path: pathOfList(value.id, part.id),
      facet,
      value,
      part,
      quotes: part.items,
      parts: part.parts,
    }));
    return [whole, ...own];
  });
}
