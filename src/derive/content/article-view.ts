import type { ArticleEntry, OutletEntry } from '../../domain/content.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import type { Story } from '../../domain/story.ts';
import { joinKnown, type SourcedEvidence } from './known.ts';
import type { Lookups } from './lookups.ts';
import { shortDate } from './short-date.ts';

/** An article with the outlets it names, and how it is named where there is little room. */
export interface ArticleView extends ArticleEntry {
  readonly outlet: OutletEntry;
  /** How the outlet is known. */
  readonly outletKnown: SourcedEvidence;
  /** How the date of publication is known. */
  readonly publishedKnown: SourcedEvidence;
  /** Who passed it on, in their order. */
  readonly via: readonly OutletEntry[];
  /** The day it was published on: `4 May`. */
  readonly shortDate: string;
  /** The shortest name that tells it from the others: its outlet, with its date where the outlet has several. */
  readonly label: string;
}

/** The same articles in the same order, each with what it names. */
export function viewArticles(
  articles: readonly ArticleEntry[],
  find: Pick<Lookups, 'outlet' | 'source'>,
  story: Pick<Story, 'day'>,
): readonly ArticleView[] {
  const byOutlet = Map.groupBy(articles, ({ source }) => source.outlet);
  return articles.map((article) => {
    const { source, published } = article;
    const outlet = find.outlet(source.outlet);
    const day = shortDate(published.date, story);
    const isOnly = byOutlet.get(source.outlet)?.length === 1;
    const label = isOnly ? outlet.name : `${outlet.name}, ${day}`;
    const isDraft = whyDraft(article).length > 0;
    return {
      ...article,
      outlet,
      outletKnown: joinKnown(source.outletKnown, find.source),
      publishedKnown: joinKnown(published, find.source),
      via: source.via.map(find.outlet),
      shortDate: day,
      label: isDraft ? `${label} (draft)` : label,
    };
  });
}
