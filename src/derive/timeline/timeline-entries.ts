import { earliestDay } from '../../domain/dates/story-date.ts';
import { dayAnchor } from '../../domain/site/page-anchors.ts';
import type { EventView } from '../content/event-view.ts';
import { type ListPart, leavesOf } from '../parts/list-part.ts';
import { pageLimits } from '../parts/page-limits.ts';
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

/** The entries of a part: one that is split itself leads to the pages of its parts. */
export function dayEntriesOf(part: ListPart<TimelineCard>): readonly DayEntries[] {
  return leavesOf([part]).flatMap((page) => {
    const byDay = Map.groupBy(page.items, ({ event }) => earliestDay(event.date));
    return Array.from(byDay, ([day, cards]) => ({
      anchor: day === undefined ? undefined : dayAnchor(day),
      page: page.id,
      events: eventsOf(cards),
    }));
  });
}

/** What a page that leads on names: days and their events with the ids that they had there, events alone, or its parts. */
export type NamedEntries = 'days' | 'events' | 'parts';

/** As much as a page has room for. */
export function namedEntriesOf(parts: readonly ListPart<TimelineCard>[]): NamedEntries {
  const days = parts.flatMap(dayEntriesOf);
  const events = days.reduce((sum, entries) => sum + entries.events.length, 0);
  const heads = parts.length * elementsOfHead;
  if (heads + days.length + events <= pageLimits.anchors) return 'days';
  return heads + events <= pageLimits.anchors ? 'events' : 'parts';
}

/** A part is a section with its heading, a link, a count and a line of entries. */
const elementsOfHead = 5;

function eventsOf(cards: readonly TimelineCard[]): readonly EventView[] {
  return cards.flatMap((card) => [card.event, ...card.plans.map(({ event }) => event)]);
}
