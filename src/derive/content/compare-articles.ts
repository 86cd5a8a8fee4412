import type { ArticleEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import { compareText } from '../../text/compare-text.ts';

/** Orders reports by the first, then the last day they can have been published on, then by id. */
export function compareArticles(left: ArticleEntry, right: ArticleEntry): number {
  return compareText(sortKey(left), sortKey(right));
}

function sortKey({ id, published: { date } }: ArticleEntry): string {
  return `${earliestDay(date) ?? '0000'} ${latestDay(date) ?? '9999'} ${id}`;
}
