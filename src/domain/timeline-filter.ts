/** Which events of the timeline are shown. The build writes its static pages with these functions, the browser filters with them. */

export const facets = ['kind', 'period', 'person', 'outlet'] as const;

/** A question by which events are told apart. */
export type Facet = (typeof facets)[number];

/** What each facet must be; all of them at once. */
export type TimelineFilter = Readonly<Partial<Record<Facet, string>>>;

/** What an event is, by facet. */
export type EventTags = Readonly<Record<Facet, readonly string[]>>;

export function matchesFilter(tags: EventTags, filter: TimelineFilter): boolean {
  return facets.every((facet) => {
    const wanted = filter[facet];
    return wanted === undefined || tags[facet].includes(wanted);
  });
}

/** The filter with one facet set, or freed where it was set to the same value. */
export function toggleFacet(filter: TimelineFilter, facet: Facet, value: string): TimelineFilter {
  return filter[facet] === value ? freeFacet(filter, facet) : { ...filter, [facet]: value };
}

export function freeFacet(filter: TimelineFilter, facet: Facet): TimelineFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== facet));
}

/** How many events each value of a facet would leave, with the other facets as they are. */
export function countChoices(
  events: readonly EventTags[],
  filter: TimelineFilter,
  facet: Facet,
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
    facets.flatMap((facet) => {
      const value = parameters.get(facet);
      return value === null || value === '' ? [] : [[facet, value]];
    }),
  );
}

/** Writes a filter into an address's search; leaves the other parameters as they are. */
export function writeFilter(filter: TimelineFilter, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const facet of facets) {
    const value = filter[facet];
    if (value === undefined) parameters.delete(facet);
    else parameters.set(facet, value);
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
