import type { ArticleEntry, ArticleRecord, OutletEntry } from '../../domain/content.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import type { Story } from '../../domain/story.ts';
import { joinKnown, type SourcedEvidence } from './known.ts';
import type { Lookups } from './lookups.ts';
import { shortDate } from './short-date.ts';

/**
 * An article with the outlets it names, and how it is named where there is little room. Its digest is not in it: a page is kept by
 * what it shows, and the report’s own page alone shows that.
 */
export interface ArticleView extends ArticleRecord {
  readonly outlet: OutletEntry;
  /** How the outlet is known. */
  readonly outletKnown: SourcedEvidence;
  /** How the date of publication is known. */
  readonly publishedKnown: SourcedEvidence;
  /** Who passed it on, in their order. */
  readonly via: readonly OutletEntry[];
  /** The day it was published on: `4 May`. */
  readonly shortDate: string;
  /** The begin of its title, where its outlet has another report of the same date; undefined where it has not. */
  readonly shortTitle: string | undefined;
  /** The shortest name that tells it from the others: its outlet, with its date where the outlet has several, and its short title. */
  readonly label: string;
  /** Nothing for a publication. */
  readonly whyDraft: readonly string[];
}

/** The same articles in the same order, each with what it names. */
export function viewArticles(
  articles: readonly ArticleEntry[],
  find: Pick<Lookups, 'outlet' | 'source'>,
  story: Pick<Story, 'day'>,
): readonly ArticleView[] {
  const byOutlet = Map.groupBy(articles, ({ source }) => source.outlet);
  return articles.map((entry) => {
    const { body: _, ...article } = entry;
    const { source, published } = article;
    const outlet = find.outlet(source.outlet);
    const day = shortDate(published.date, story);
    const beside = byOutlet.get(source.outlet) ?? [];
    const ofDay = beside.filter((other) => other.published.date === published.date);
    const short = ofDay.length > 1 ? beginOf(article, ofDay) : undefined;
    const named = beside.length === 1 ? [outlet.name] : [outlet.name, day];
    const label = [...named, ...(short === undefined ? [] : [`“${short}”`])].join(', ');
    const why = whyDraft(entry);
    return {
      ...article,
      outlet,
      outletKnown: joinKnown(source.outletKnown, find.source),
      publishedKnown: joinKnown(published, find.source),
      via: source.via.map(find.outlet),
      shortDate: day,
      shortTitle: short,
      label: why.length > 0 ? `${label} (draft)` : label,
      whyDraft: why,
    };
  });
}

/** As many words of its title as it takes to tell it from the others, and two at least. */
function beginOf({ id, title }: ArticleRecord, among: readonly ArticleRecord[]): string {
  const words = title.split(' ');
  const others = among.filter((other) => other.id !== id);
  const isOwn = (count: number) => {
    const begin = words.slice(0, count).join(' ');
    return !others.some((other) => other.title.startsWith(begin));
  };
  const count = words.findIndex((_, index) => index > 0 && isOwn(index + 1)) + 1;
  return count === 0 || count === words.length ? title : `${words.slice(0, count).join(' ')} …`;
}
