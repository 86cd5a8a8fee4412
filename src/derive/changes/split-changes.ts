import { type ListPart, lastFirst } from '../parts/list-part.ts';
import { isLongStory } from '../parts/page-limits.ts';
import { type Splitting, splitByTime } from '../parts/split-by-time.ts';
import type { DescribedDay } from './describe-change-day.ts';

/** Days of changes by month. */
const byDay: Splitting<DescribedDay> = {
  dateOf: ({ day }) => day,
  weightOf: ({ additions, others }) =>
    8 + [...additions.flatMap(({ records }) => records), ...others].length * 4,
};

/** The parts of the changes of a long story, the newest first; none where they fit on one page. */
export function splitChanges(
  days: readonly DescribedDay[],
  story: { readonly articles: readonly unknown[] },
): readonly ListPart<DescribedDay>[] {
  return isLongStory(story) ? lastFirst(splitByTime(days, byDay)) : [];
}
