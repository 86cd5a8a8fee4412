import { addresses } from '../../domain/addresses.ts';
import {
  countChoices,
  type EventFacet,
  type EventTags,
  eventFacetNames,
  matchesFilter,
  type TimelineFilter,
  toggleFacet,
  writeFilter,
} from '../../domain/timeline/timeline-filter.ts';
import { recordOf } from '../../text/record-of.ts';

/** What an event on the page is found by, as the build wrote it. */
export function tagsOf({ dataset }: HTMLElement): EventTags {
  return recordOf(
    eventFacetNames,
    (facet) => dataset[facet]?.split(' ').filter((value) => value !== '') ?? [],
  );
}

/** Shows the cards with a matching event, and the days that still have one. Returns how many events match. */
export function showMatching(timeline: HTMLElement, filter: TimelineFilter): number {
  const matching = eventsOf(timeline).filter((event) => matchesFilter(tagsOf(event), filter));
  const ids = new Set(matching.map(({ id }) => id));
  for (const card of timeline.querySelectorAll<HTMLElement>('.event-card'))
    card.hidden = !eventsOf(card).some(({ id }) => ids.has(id));
  for (const date of timeline.querySelectorAll<HTMLElement>('.timeline-date'))
    date.hidden = date.querySelector('.event-card:not([hidden])') === null;
  for (const dot of document.querySelectorAll<SVGElement>('[data-event]'))
    dot.classList.toggle('is-off', !ids.has(dot.dataset['event'] ?? ''));
  return ids.size;
}

/** Writes counts, addresses and the state of every choice for a filter. */
export function showChoices(timeline: HTMLElement, filter: TimelineFilter): void {
  const tags = eventsOf(timeline).map(tagsOf);
  const counts = new Map(eventFacetNames.map((facet) => [facet, countChoices(tags, filter, facet)]));
  for (const link of choicesOf(timeline)) {
    const { facet, value } = choiceOf(link);
    const count = link.querySelector('.count');
    if (count !== null) count.textContent = String(counts.get(facet)?.get(value) ?? 0);
    markCurrent(link, filter[facet] === value);
  }
  for (const chosen of timeline.querySelectorAll<HTMLElement>('[data-chosen]'))
    chosen.textContent = chosenLabel(timeline, chosen.dataset['chosen']) ?? 'all';
  for (const all of timeline.querySelectorAll<HTMLElement>('.chip[data-all]'))
    markCurrent(all, Object.keys(filter).length === 0);
}

/** Leads every choice to the filter that it would make of this one, keeping the rest of the address. */
export function leadChoices(timeline: HTMLElement, filter: TimelineFilter, search: string): void {
  for (const link of choicesOf(timeline)) {
    const { facet, value } = choiceOf(link);
    link.href = addresses.timeline + writeFilter(toggleFacet(filter, facet, value), search);
  }
  for (const all of timeline.querySelectorAll<HTMLAnchorElement>('a[data-all]'))
    all.href = addresses.timeline + writeFilter({}, search);
}

function eventsOf(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.event')];
}

function choicesOf(timeline: HTMLElement): readonly HTMLAnchorElement[] {
  return [...timeline.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
}

function choiceOf({ dataset }: HTMLElement): { facet: EventFacet; value: string } {
  const facet = eventFacetNames.find((name) => name === dataset['facet']) ?? 'kind';
  return { facet, value: dataset['value'] ?? '' };
}

function markCurrent(link: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function chosenLabel(timeline: HTMLElement, facet: string | undefined): string | undefined {
  const chosen = timeline.querySelector(`a[data-facet="${facet}"][aria-current] > span`);
  return chosen?.textContent ?? undefined;
}
