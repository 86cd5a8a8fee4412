import { matchesFilter } from '../../domain/filters/facet-filter.ts';
import type { TimelineFilter } from '../../domain/timeline/timeline-filter.ts';
import type { Timeline, TimelineCard } from './timeline.ts';

/** The timeline with the cards on which at least one event matches; a plan brings what came of it along. */
export function filterTimeline(timeline: Timeline, filter: TimelineFilter): Timeline {
  const isShown = ({ tags, plans }: TimelineCard) =>
    [tags, ...plans.map((plan) => plan.tags)].some((all) => matchesFilter(all, filter));
  return {
    dates: timeline.dates
      .map(({ date, cards }) => ({ date, cards: cards.filter(isShown) }))
      .filter(({ cards }) => cards.length > 0),
    undated: timeline.undated.filter(isShown),
  };
}
