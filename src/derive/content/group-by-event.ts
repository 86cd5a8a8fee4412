import type { ArticleEntry } from '../../domain/content.ts';

/** The reports that tell of each event, by its id, in the order of the reports. */
export function groupByEvent<A extends Pick<ArticleEntry, 'events'>>(
  articles: readonly A[],
): ReadonlyMap<string, readonly A[]> {
  const told = articles.flatMap((article) =>
    [...new Set(article.events.map(({ event }) => event))].map((event) => ({ event, article })),
  );
  const groups = Map.groupBy(told, ({ event }) => event);
  return new Map(Array.from(groups, ([event, group]) => [event, group.map(({ article }) => article)]));
}
