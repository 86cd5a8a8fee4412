import type { ArticleEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';

/** Orders reports by the first, then the last day they can have been published on, then by id. */
export function compareArticles(left: ArticleEntry, right: ArticleEntry): number {
  const [before, after] = [sortKey(left), sortKey(right)];
  return before < after ? -1 : before > after ? 1 : 0;
}

function sortKey({ id, published: { date } }: ArticleEntry): string {
  return `${earliestDay(date) ?? '0000'} ${latestDay(date) ?? '9999'} ${id}`;
}
