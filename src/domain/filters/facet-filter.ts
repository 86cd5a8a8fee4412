/** Narrowing a list by facets. The build writes static pages with these functions, the browser filters in place with them. */

/** What each facet must be; all of them at once. */
export type FacetFilter<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What an item is, by facet. */
export type FacetTags<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** One value of a facet that at least one item has. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A facet with the choices that some item has. */
export interface OfferedFacet<Name extends string> {
  readonly facet: Name;
  readonly name: string;
  readonly choices: readonly FacetChoice[];
}

export function matchesFilter<Name extends string>(
  tags: FacetTags<Name>,
  filter: FacetFilter<Name>,
): boolean {
  return choicesIn(filter).every(([facet, wanted]) => tags[facet].includes(wanted));
}

/** The facets that a filter sets, each with its value. */
function choicesIn<Name extends string>(filter: FacetFilter<Name>): readonly (readonly [Name, string])[] {
  // A filter is made of facets alone; `Object.keys` forgets that in its type.
  return (Object.keys(filter) as Name[]).flatMap((facet) => {
    const value = filter[facet];
    return value === undefined ? [] : [[facet, value] as const];
  });
}

/** The filter with one facet set, or freed where it was set to the same value. */
export function toggleFacet<Name extends string>(
  filter: FacetFilter<Name>,
  facet: Name,
  value: string,
): FacetFilter<Name> {
  const others = freeFacet(filter, facet);
  return filter[facet] === value ? others : { ...others, ...filterBy([[facet, value]]) };
}

export function freeFacet<Name extends string>(filter: FacetFilter<Name>, facet: Name): FacetFilter<Name> {
  return filterBy(choicesIn(filter).filter(([name]) => name !== facet));
}

function filterBy<Name extends string>(choices: readonly (readonly [Name, string])[]): FacetFilter<Name> {
  // `Object.fromEntries` forgets which keys there are.
  return Object.fromEntries(choices) as FacetFilter<Name>;
}

/** How many items each value of a facet would leave, with the other facets as they are. */
export function countChoices<Name extends string>(
  items: readonly FacetTags<Name>[],
  filter: FacetFilter<Name>,
  facet: Name,
): ReadonlyMap<string, number> {
  const others = freeFacet(filter, facet);
  const values = items.filter((tags) => matchesFilter(tags, others)).flatMap((tags) => tags[facet]);
  return new Map(
    Array.from(
      Map.groupBy(values, (value) => value),
      ([value, all]) => [value, all.length],
    ),
  );
}

/** Reads `?person=holt&kind=held`; other parameters are not its business. */
export function readFilter<Name extends string>(search: string, names: readonly Name[]): FacetFilter<Name> {
  const parameters = new URLSearchParams(search);
  return filterBy(
    names.flatMap((facet) => {
      const value = parameters.get(facet);
      return value === null || value === '' ? [] : [[facet, value] as const];
    }),
  );
}

/** Writes a filter, or none, into an address's search; leaves the parameters alone that are none of its facets. */
export function writeFilter<Name extends string>(
  filter: FacetFilter<Name> | undefined,
  names: readonly Name[],
  search = '',
): string {
  const parameters = new URLSearchParams(search);
  for (const facet of names) {
    const value = filter?.[facet];
    if (value === undefined) parameters.delete(facet);
    else parameters.set(facet, value);
  }
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
