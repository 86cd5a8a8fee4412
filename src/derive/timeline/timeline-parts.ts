import type { TimelineFilter } from '../../domain/timeline/timeline-filter.ts';
import { countShown } from '../claims/cut-short.ts';
import { elementsOfReport } from '../content/split-by-outlet.ts';
import { type ListPart, pagesOfParts } from '../parts/list-part.ts';
import { isLongStory, lettersOfElement, pageLimits } from '../parts/page-limits.ts';
import { type Splitting, splitByTime } from '../parts/split-by-time.ts';
import { filterTimeline } from './filter-timeline.ts';
import { cardsOf, type Timeline, type TimelineCard, type TimelineItem } from './timeline.ts';

/** Events by their day, with the plans on their cards; a day by its events. */
const byDay: Splitting<TimelineCard> = {
  dateOf: ({ event }) => event.date,
  weightOf: (card) => [card, ...card.plans].reduce((sum, item) => sum + weightOf(item), 0),
  within: [({ event: { id, title } }) => ({ id, name: title })],
};

interface Told {
  readonly timeline: Timeline;
  readonly articles: readonly unknown[];
}

/** The parts of a timeline under a filter, in a long story; none where it fits on one page. */
export function splitTimeline(story: Told, filter: TimelineFilter): readonly ListPart<TimelineCard>[] {
  return isLongStory(story) ? splitByTime(cardsOf(filterTimeline(story.timeline, filter)), byDay) : [];
}

/** Every page of a timeline that has these parts: undefined for the whole one, and those that it leads on to. */
export function timelinePages(
  parts: readonly ListPart<TimelineCard>[],
): readonly (ListPart<TimelineCard> | undefined)[] {
  return [undefined, ...pagesOfParts(parts)];
}

function weightOf({ articles, quotes, ledger }: TimelineItem): number {
  const claims = ledger.reduce((sum, entry) => sum + countShown(entry), 0);
  const listed = quotes.slice(0, mostQuotesOfEvent);
  const letters = listed.reduce((sum, { text }) => sum + text.length, 0);
  return (
    25 +
    elementsOfReport * Math.min(articles.length, pageLimits.names) +
    5 * listed.length +
    letters / lettersOfElement +
    4 * claims
  );
}

/** How many quotes the card of an event lists. */
export const mostQuotesOfEvent = 40;
