import { feedOfQuotes } from '../../derive/feeds/list-feeds.ts';
import { offerFacets } from '../../derive/grades/offer-facets.ts';
import { mostValues } from '../../derive/parts/page-limits.ts';
import { facetSubject } from '../../derive/quotes/facet-subject.ts';
import { buildQuoteFacets } from '../../derive/quotes/quote-facets.ts';
import { quoteListPages } from '../../derive/quotes/quote-lists.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';
import { getFeeds } from '../published/get-feeds.ts';

/** Every list of the quotes that have one value, whole and in its parts. */
export async function getQuoteLists() {
  const dossier = await getDossier();
  const feeds = await getFeeds();
  const facets = buildQuoteFacets(dossier.quotes);
  const offered = offerFacets(facets);
  const pages = facets
    .flatMap((facet) => quoteListPages(facet, dossier))
    .map(({ path, facet: { operator, label, lower, segment }, ...page }) => ({
      params: { facet: segment, value: path },
      show: () => ({
        ...page,
        facet: { operator, label, lower },
        offered,
        most: mostValues(dossier),
        feed: feedOfQuotes(feeds, { facet: segment, value: page.value.id }),
        subject: facetSubject(segment, page.value.id, dossier.find),
      }),
    }));
  return keyPages(pages);
}
