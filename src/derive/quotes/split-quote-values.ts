import type { ListPart } from '../parts/list-part.ts';
import { splitById } from '../parts/split-by-id.ts';
import { splitByTime } from '../parts/split-by-time.ts';
import { elementsOfValue } from '../parts/split-values.ts';
import type { QuoteFacet, QuoteFacetValue } from './quote-facets.ts';

/** The parts of all values of a facet of quotes: occasions by time, all others by their ids; none where they fit on one page. */
export function splitQuoteValues({
  operator,
  values,
}: Pick<QuoteFacet, 'operator' | 'values'>): readonly ListPart<QuoteFacetValue>[] {
  const dateOf = ({ quotes }: QuoteFacetValue) => quotes[0]?.occasion?.date;
  return operator === 'at'
    ? splitByTime(values, { dateOf, weightOf: () => elementsOfValue })
    : splitById(values, { idOf: ({ id }) => id, elements: elementsOfValue });
}
