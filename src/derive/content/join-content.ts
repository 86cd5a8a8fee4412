import type { Content, ContentRecords } from '../../domain/content.ts';
import { compareNames } from '../../text/compare-text.ts';
import { type ArticleView, viewArticles } from './article-view.ts';
import { compareArticles } from './compare-articles.ts';
import { type EventView, viewEvent } from './event-view.ts';
import { createLookups, type Lookups, lookUp } from './lookups.ts';
import { sortEvents } from './sort-events.ts';

/** The content in reading order, its articles and events with what they name. */
export interface JoinedContent extends ContentRecords {
  readonly articles: readonly ArticleView[];
  readonly events: readonly EventView[];
  /** The digest of each article, by its id. */
  readonly digests: ReadonlyMap<string, string>;
  readonly find: Lookups;
}

/** Sorts and joins content whose references were checked; throws where one is broken all the same. */
export function joinContent({ story, articles, events, people, outlets, sources }: Content): JoinedContent {
  const findSource = lookUp(sources);
  const sorted = {
    story,
    events: sortEvents(events).map((event) => viewEvent(event, findSource)),
    people: people.toSorted((left, right) => compareNames(left.name, right.name)),
    outlets: outlets.toSorted((left, right) => compareNames(left.name, right.name)),
    sources: sources.toSorted((left, right) => compareNames(left.name, right.name)),
  };
  const find = createLookups(sorted);
  return {
    ...sorted,
    find,
    articles: viewArticles(articles.toSorted(compareArticles), find, story),
    digests: new Map(articles.map(({ id, body }) => [id, body])),
  };
}
