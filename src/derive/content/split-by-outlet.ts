import type { ListPart } from '../parts/list-part.ts';
import { splitById } from '../parts/split-by-id.ts';
import type { ArticleView } from './article-view.ts';

/** About how many elements a report takes in a list of names. */
export const elementsOfReport = 4;

/** The parts of reports by the first letters of their outlets, of one outlet by those of their own ids; none where all fit on one page. */
export function splitByOutlet(
  articles: readonly ArticleView[],
  elements = elementsOfReport,
): readonly ListPart<ArticleView>[] {
  return splitById(articles, { idOf: ({ id, outlet }) => `${outlet.id}--${id}`, elements });
}
