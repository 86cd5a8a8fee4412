import { earliestDay } from '../../domain/dates/story-date.ts';
import { dayAnchor } from '../../domain/site/page-anchors.ts';
import type { EventView } from '../content/event-view.ts';
import type { TimePart } from '../parts/split-by-time.ts';

import type { TimelineCard } from './timeline.ts';

/** The events of a day on a page that leads on to the parts of a timeline. */
export interface DayEntries {
  /** The id of the day; undefined for events without one. */
  readonly anchor: string | undefined;
  /** The part on whose page they stand. */
  readonly page: string;
  /** The events of the cards, plans after what came of them. */
  readonly events: readonly EventView[];
}

/** The entries of a part: a month that is split itself leads to the pages of its days. */
export function dayEntriesOf({ id, items, days }: TimePart<TimelineCard>): readonly DayEntries[] {
  const pages = days.length > 0 ? days : [{ id, items }];
  return pages.flatMap((page) => {
    const byDay = Map.groupBy(page.items, ({ event }) => dayOf(event));
    return Array.from(byDay, ([day, cards]) => ({
      anchor: day === undefined ? undefined : dayAnchor(day),
      page: page.id,
      events: cards.flatMap((card) => [card.event, ...card.plans.map(({ event }) => event)]),
    }));
  });
}

function dayOf({ date }: EventView): string | undefined {
  return date === undefined ? undefined : earliestDay(date);
}
