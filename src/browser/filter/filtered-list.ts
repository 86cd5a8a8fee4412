import type { FacetFilter, FacetTags } from '../../domain/filters/facet-filter.ts';
import { recordOf } from '../../text/tables/record-of.ts';

/** A list on the page that a reader narrows by facets, as its components wrote it. */
export interface FilteredList<Name extends string> {
  /** Holds the list and its choices. */
  readonly root: HTMLElement;
  readonly facets: readonly Name[];
  /** The address of the page that holds all of it. */
  readonly address: string;
  /** A number of its items in words: `5 events`. */
  readonly countAll: (count: number) => string;
  readonly items: () => readonly HTMLElement[];
  /** Shows what matches; returns how many do. */
  readonly show: (filter: FacetFilter<Name>) => number;
}

/** What an item of the list is found by, as the build wrote it. */
export function tagsOf<Name extends string>(
  { dataset }: HTMLElement,
  facets: readonly Name[],
): FacetTags<Name> {
  return recordOf(facets, (facet) => dataset[facet]?.split(' ').filter((value) => value !== '') ?? []);
}
