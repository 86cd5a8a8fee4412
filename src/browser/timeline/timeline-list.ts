import { addresses } from '../../domain/addresses.ts';
import { matchesFilter } from '../../domain/filters/facet-filter.ts';
import {
  type EventFacet,
  eventFacetNames,
  type TimelineFilter,
} from '../../domain/timeline/timeline-filter.ts';
import { countOf } from '../../text/count-of.ts';
import { type FilteredList, tagsOf } from '../filter/filtered-list.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';

/** The timeline as a list of events that is narrowed. */
export function timelineList(root: HTMLElement): FilteredList<EventFacet> {
  return {
    root,
    facets: eventFacetNames,
    address: addresses.timeline,
    countAll: (count) => countOf(count, 'event'),
    items: () => eventsOf(root),
    show: (filter) => showMatching(root, filter),
  };
}

/** Shows the cards with a matching event, and the days that still have one. Returns how many events match. */
function showMatching(timeline: HTMLElement, filter: TimelineFilter): number {
  const matching = eventsOf(timeline).filter((event) =>
    matchesFilter(tagsOf(event, eventFacetNames), filter),
  );
  const ids = new Set(matching.map(({ id }) => id));
  for (const card of timeline.querySelectorAll<HTMLElement>('.event-card' satisfies PartSelector))
    card.hidden = !eventsOf(card).some(({ id }) => ids.has(id));
  for (const date of timeline.querySelectorAll<HTMLElement>('.timeline-date' satisfies PartSelector))
    date.hidden = date.querySelector(`${'.event-card' satisfies PartSelector}:not([hidden])`) === null;
  for (const dot of document.querySelectorAll<SVGElement>('[data-event]' satisfies HookSelector))
    dot.classList.toggle('is-off', !ids.has(dot.dataset.event ?? ''));
  return ids.size;
}

function eventsOf(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.event' satisfies PartSelector)];
}
