import { keysOf } from '../../text/keys-of.ts';

/** Which events of the timeline are shown. The build writes its static pages with these functions, the browser filters with them. */

interface EventFacetTraits {
  /** As a heading: Person. */
  readonly name: string;
  /** Whether the choices stand open side by side or in a menu. */
  readonly offeredIn: 'chips' | 'menu';
  /** Whether the choices have an order of their own, or the one with most events comes first. */
  readonly order: 'own' | 'count';
}

/**
 * What events can be narrowed by: the one list, in the order in which it is offered. How an event answers and which
 * choices there are stands in tables of type `Record<EventFacet, …>`: the compiler names each when a facet is added here.
 */
export const eventFacets = {
  kind: { name: 'Kind', offeredIn: 'chips', order: 'own' },
  period: { name: 'Period', offeredIn: 'menu', order: 'own' },
  person: { name: 'Person', offeredIn: 'menu', order: 'count' },
  outlet: { name: 'Outlet', offeredIn: 'menu', order: 'count' },
} as const satisfies Record<string, EventFacetTraits>;

/** A question by which events are told apart. */
export type EventFacet = keyof typeof eventFacets;

export const eventFacetNames: readonly EventFacet[] = keysOf(eventFacets);

/** What each facet must be; all of them at once. */
export type TimelineFilter = Readonly<Partial<Record<EventFacet, string>>>;

/** What an event is, by facet. */
export type EventTags = Readonly<Record<EventFacet, readonly string[]>>;

export function matchesFilter(tags: EventTags, filter: TimelineFilter): boolean {
  return eventFacetNames.every((facet) => {
    const wanted = filter[facet];
    return wanted === undefined || tags[facet].includes(wanted);
  });
}

/** The filter with one facet set, or freed where it was set to the same value. */
export function toggleFacet(filter: TimelineFilter, facet: EventFacet, value: string): TimelineFilter {
  return filter[facet] === value ? freeFacet(filter, facet) : { ...filter, [facet]: value };
}

export function freeFacet(filter: TimelineFilter, facet: EventFacet): TimelineFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== facet));
}

/** How many events each value of a facet would leave, with the other facets as they are. */
export function countChoices(
  events: readonly EventTags[],
  filter: TimelineFilter,
  facet: EventFacet,
): ReadonlyMap<string, number> {
  const others = freeFacet(filter, facet);
  const values = events.filter((tags) => matchesFilter(tags, others)).flatMap((tags) => tags[facet]);
  return new Map(
    Array.from(
      Map.groupBy(values, (value) => value),
      ([value, all]) => [value, all.length],
    ),
  );
}

/** Reads `?person=holt&kind=held`; other parameters are not its business. */
export function readFilter(search: string): TimelineFilter {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    eventFacetNames.flatMap((facet) => {
      const value = parameters.get(facet);
      return value === null || value === '' ? [] : [[facet, value]];
    }),
  );
}

/** Writes a filter into an address's search; leaves the other parameters as they are. */
export function writeFilter(filter: TimelineFilter, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const facet of eventFacetNames) {
    const value = filter[facet];
    if (value === undefined) parameters.delete(facet);
    else parameters.set(facet, value);
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
