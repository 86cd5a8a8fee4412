import type { ListPart } from '../parts/list-part.ts';
import { isLongStory } from '../parts/page-limits.ts';
import { type Splitting, splitByTime } from '../parts/split-by-time.ts';
import type { ArticleView } from './article-view.ts';

/** Reports by the day they were published on, a day by outlet. */
const byDay: Splitting<ArticleView> = {
  dateOf: ({ published }) => published.date,
  weightOf: () => 20,
  within: [({ outlet: { id, name } }) => ({ id, name })],
};

/** The parts of a list of reports of a long story; none where it fits on one page. */
export function splitReports(
  reports: readonly ArticleView[],
  story: { readonly articles: readonly unknown[] },
): readonly ListPart<ArticleView>[] {
  return isLongStory(story) ? splitByTime(reports, byDay) : [];
}
