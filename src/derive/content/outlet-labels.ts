import type { ArticleView } from './article-view.ts';

/** What a labeller says of outlets, with the reports of each, so that a list says it once. */
export interface SharedLabel {
  /** `State-controlled media (The Labeller)`. */
  readonly words: string;
  readonly articles: readonly ArticleView[];
}

/** The labels by others of the outlets of these reports, each once, in the order of the reports. */
export function outletLabels(articles: readonly ArticleView[]): readonly SharedLabel[] {
  const told = articles.flatMap((article) =>
    article.outlet.labels.map(({ meaning, labeller }) => ({ words: `${meaning} (${labeller})`, article })),
  );
  return Array.from(
    Map.groupBy(told, ({ words }) => words),
    ([words, own]) => ({ words, articles: own.map(({ article }) => article) }),
  );
}
