import type { QuoteFacet, QuoteFacetValue } from '../quotes/quote-facets.ts';
import { gradeAnswer } from './best-known.ts';

/** A question by which quotes are narrowed, with its answers as they are offered beside a list. */
export interface OfferedQuotes extends Omit<QuoteFacet, 'values'> {
  readonly values: readonly OfferedAnswer[];
}

interface OfferedAnswer extends Omit<QuoteFacetValue, 'quotes'> {
  /** How many quotes have it. */
  readonly count: number;
  /** How it is known, where no report prints it. */
  readonly graded: ReturnType<typeof gradeAnswer>;
}

/** What a list offers says how many quotes there are and holds none of them. */
export function offerFacets(facets: readonly QuoteFacet[]): readonly OfferedQuotes[] {
  return facets.map((facet) => ({
    ...facet,
    values: facet.values.map(({ quotes, ...value }) => ({
      ...value,
      count: quotes.length,
      graded: gradeAnswer(facet.operator, quotes),
    })),
  }));
}
