import type { Content } from '../../domain/content.ts';
import { compareNames } from '../../text/compare-text.ts';
import { type ArticleView, viewArticles } from './article-view.ts';
import { compareArticles } from './compare-articles.ts';
import { createLookups, type Lookups } from './lookups.ts';
import { sortEvents } from './sort-events.ts';

/** The content in reading order, its articles with what they name. */
export interface JoinedContent extends Content {
  readonly articles: readonly ArticleView[];
  readonly find: Lookups;
}

/** Sorts and joins content whose references were checked; throws where one is broken all the same. */
export function joinContent({ story, articles, events, people, outlets }: Content): JoinedContent {
  const sorted = {
    story,
    events: sortEvents(events),
    people: people.toSorted((left, right) => compareNames(left.name, right.name)),
    outlets: outlets.toSorted((left, right) => compareNames(left.name, right.name)),
  };
  const find = createLookups(sorted);
  return { ...sorted, find, articles: viewArticles(articles.toSorted(compareArticles), find, story) };
}
