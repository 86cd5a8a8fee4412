import type { Content } from '../../domain/content.ts';
import { matchesFilter } from '../../domain/filters/facet-filter.ts';
import type { EventTags, TimelineFilter } from '../../domain/timeline/timeline-filter.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import type { ArticleView } from '../content/article-view.ts';
import { whyOutlets } from '../grades/best-known.ts';
import type { Reason } from '../grades/reason.ts';
import type { ListPart } from '../parts/list-part.ts';
import { mostValues } from '../parts/page-limits.ts';
import { filterTimeline } from './filter-timeline.ts';
import { type StoryClock, storyClocks } from './story-clocks.ts';
import { itemsOf, type Timeline, type TimelineCard, timelineOf } from './timeline.ts';
import { buildFacets, type TimelineFacet } from './timeline-facets.ts';
import { splitTimeline } from './timeline-parts.ts';

/** The timeline under a filter, with the ways to other filters and clocks. */
export interface TimelineView {
  /** Nothing for the whole timeline. */
  readonly filter: TimelineFilter;
  readonly facets: readonly TimelineFacet[];
  readonly clocks: readonly StoryClock[];
  readonly timeline: Timeline;
  /** What a timeline leads on to that is too long for one page; empty where it is not. */
  readonly parts: readonly ListPart<TimelineCard>[];
  /** How many choices each facet offers; all where undefined. */
  readonly mostChoices: number | undefined;
  /** How the outlets are known, by their ids. */
  readonly outletReasons: ReadonlyMap<string, Reason | undefined>;
  /** How many events the filter lets through. */
  readonly shown: number;
  /** How many events there are. */
  readonly total: number;
}

/** A timeline with whom its events name. */
interface ViewedTimeline extends Pick<Content, 'story' | 'people' | 'outlets'> {
  readonly articles: readonly ArticleView[];
  readonly timeline: Timeline;
}

/** Limits the timeline to what the filter lets through. */
export function viewTimeline(viewed: ViewedTimeline, filter: TimelineFilter): TimelineView {
  const { timeline, articles } = viewed;
  const { tags, ...ways } = waysOf(viewed);
  return {
    ...ways,
    filter,
    timeline: filterTimeline(timeline, filter),
    parts: splitTimeline({ timeline, articles }, filter),
    mostChoices: mostValues({ articles }),
    shown: tags.filter((each) => matchesFilter(each, filter)).length,
    total: tags.length,
  };
}

/** Limits it to a part of it as well; the same where there is none. */
export function viewTimelinePart(
  whole: TimelineView,
  part: ListPart<TimelineCard> | undefined,
): TimelineView {
  return part === undefined ? whole : { ...whole, timeline: timelineOf(part.items), parts: part.parts };
}

interface Ways extends Pick<TimelineView, 'facets' | 'outletReasons' | 'clocks'> {
  readonly tags: readonly EventTags[];
}

/** What every view of a timeline offers is the same, and looked up once for each dossier. */
const waysOf = keepAnswersOf(({ timeline, story, people, outlets, articles }: ViewedTimeline): Ways => {
  const tags = itemsOf(timeline).map((item) => item.tags);
  return {
    tags,
    facets: buildFacets(tags, { story, people, outlets }),
    outletReasons: outletReasons(articles),
    clocks: storyClocks(story),
  };
});

/** How each outlet is known by its reports; undefined where one of them prints it. */
export function outletReasons(articles: readonly ArticleView[]): ReadonlyMap<string, Reason | undefined> {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet.id);
  return new Map(Array.from(byOutlet, ([id, own]) => [id, whyOutlets(own)]));
}
