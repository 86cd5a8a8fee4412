import type { ArticleEntry } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';

/** Reports of one month. */
export interface ReportMonth<A> {
  /** `2031-05`, or `undated`. */
  readonly id: string;
  readonly name: string;
  readonly articles: readonly A[];
}

/** Reports by the first month they can have been published in, in their order. */
export function groupByMonth<A extends Pick<ArticleEntry, 'published'>>(
  articles: readonly A[],
): readonly ReportMonth<A>[] {
  const groups = Map.groupBy(articles, ({ published }) => earliestDay(published.date)?.slice(0, 7));
  return Array.from(groups, ([month, own]) => ({
    id: month ?? 'undated',
    name: month === undefined ? t`Without a date` : formatStoryDate(month),
    articles: own,
  }));
}
