import type { GradedValue, MarkedGrade } from '../../domain/grades/grade-words.ts';
import type { Facet } from '../../search/query/facets.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { type Reason, whyOccasion, whyOutlet, whySpeaker } from './reason.ts';

/** The surest first. */
const grades: readonly MarkedGrade[] = ['inferred', 'outside', 'unseen'];

/**
 * How a value is known that stands for several at once: a name in a sum, in a filter, over a list. Undefined, as for one
 * value, where a report prints it, which one of them is enough for; otherwise the reason of the one that is known best.
 */
export function bestKnown(reasons: readonly (Reason | undefined)[]): Reason | undefined {
  const marked = reasons.filter((reason) => reason !== undefined);
  if (marked.length < reasons.length) return undefined;
  const [best] = marked.toSorted((left, right) => grades.indexOf(left.grade) - grades.indexOf(right.grade));
  return best;
}

/** The same of many items: the first that a report prints is enough, and no other is looked at. */
function bestKnownOf<Item>(
  items: readonly Item[],
  why: (item: Item) => Reason | undefined,
): Reason | undefined {
  return items.some((item) => why(item) === undefined) ? undefined : bestKnown(items.map(why));
}

/** What is graded where quotes are narrowed to a value, and by what it is known of a quote; a kind is seen at once. */
const gradedFacets: Readonly<Partial<Record<Facet, GradedFacet>>> = {
  speaker: { value: 'speaker', why: whySpeaker },
  at: { value: 'occasion', why: whyOccasion },
  outlet: { value: 'outlet', why: ({ article }) => whyOutlet(article) },
};

interface GradedFacet {
  readonly value: GradedValue;
  readonly why: (view: QuoteView) => Reason | undefined;
}

/** How it is known of a value that quotes have it; undefined of a facet that needs no grade. */
export function gradeAnswer(
  facet: Facet,
  quotes: readonly QuoteView[],
): { readonly value: GradedValue; readonly reason: Reason | undefined } | undefined {
  const graded = gradedFacets[facet];
  return graded && { value: graded.value, reason: bestKnownOf(quotes, graded.why) };
}

/** How each outlet is known that is named once for all its reports. */
export function whyEachOutlet(articles: readonly ArticleView[]): readonly (Reason | undefined)[] {
  return Array.from(Map.groupBy(articles, ({ outlet }) => outlet.id).values(), whyOutlets);
}

/** How an outlet is known that is named once for several of its reports; printed where they are none: another report names it. */
export function whyOutlets(articles: readonly ArticleView[]): Reason | undefined {
  return bestKnownOf(articles, whyOutlet);
}
