import { keysOf } from '../../text/tables/keys-of.ts';

interface FacetTraits {
  /** What its values are in the index. */
  readonly type: string;
  /** How many values a quote has: always one, perhaps none, or several together. */
  readonly holds: 'one' | 'perhaps' | 'several';
  /** Whether an example writes a value by its id or by its name. */
  readonly writtenBy: 'id' | 'name';
}

/**
 * What quotes can be narrowed by: the one list. A key is the operator that asks for it; the order is that of the columns
 * of the index. What differs by its nature, such as how a quote answers or what readers call it, stands in tables of
 * type `Record<Facet, …>`: the compiler names each of them when a facet is added here.
 */
export const facets = {
  speaker: {
    type: 'person',
    holds: 'several',
    writtenBy: 'id',
  },
  outlet: {
    type: 'outlet',
    holds: 'one',
    writtenBy: 'id',
  },
  at: {
    type: 'occasion',
    holds: 'perhaps',
    writtenBy: 'name',
  },
  kind: {
    type: 'kind',
    holds: 'one',
    writtenBy: 'id',
  },
} as const satisfies Record<string, FacetTraits>;

/** A question that has a list of values as its answers. */
export type Facet = keyof typeof facets;

/** What the values of facets are. */
export type FacetType = (typeof facets)[Facet]['type'];

/** Facets of which a quote may have several values. */
export type SeveralFacet = {
  [F in Facet]: (typeof facets)[F]['holds'] extends 'several' ? F : never;
}[Facet];

export const facetNames: readonly Facet[] = keysOf(facets);
