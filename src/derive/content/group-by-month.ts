import type { ArticleEntry } from '../../domain/content.ts';
import { groupByKey, timeKey } from '../parts/time-key.ts';

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
  return groupByKey(articles, ({ published }) => timeKey(published.date, 'YYYY-MM')).map(
    ({ items, ...month }) => ({ ...month, articles: items }),
  );
}
