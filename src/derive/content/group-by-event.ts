import type { ArticleEntry } from '../../domain/content.ts';

/** The reports that tell of each event, by its id, in the order of the reports. */
export function groupByEvent(
  articles: readonly ArticleEntry[],
): ReadonlyMap<string, readonly ArticleEntry[]> {
  const told = articles.flatMap((article) =>
    [...new Set(article.events.map(({ event }) => event))].map((event) => ({ event, article })),
  );
  const groups = Map.groupBy(told, ({ event }) => event);
  return new Map(Array.from(groups, ([event, group]) => [event, group.map(({ article }) => article)]));
}
