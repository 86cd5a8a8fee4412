import { isLongStory } from '../parts/page-limits.ts';
import { type Splitting, splitByTime, type TimePart } from '../parts/split-by-time.ts';
import type { ArticleView } from './article-view.ts';

/** Reports by the day they were published on. */
const byDay: Splitting<ArticleView> = {
  dateOf: ({ published }) => published.date,
  weightOf: () => 20,
};

/** The parts of a list of reports of a long story; none where it fits on one page. */
export function splitReports(
  reports: readonly ArticleView[],
  story: { readonly articles: readonly unknown[] },
): readonly TimePart<ArticleView>[] {
  return isLongStory(story) ? splitByTime(reports, byDay) : [];
}
