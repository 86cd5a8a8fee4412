import { within } from '../../messages/say.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import type { FacetFilter, FacetTags } from '../filters/facet-filter.ts';

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
  kind: { name: within('what events are chosen by')`Kind`, offeredIn: 'chips', order: 'own' },
  period: { name: within('what events are chosen by')`Period`, offeredIn: 'menu', order: 'own' },
  person: { name: within('what events are chosen by')`Person`, offeredIn: 'menu', order: 'count' },
  outlet: { name: within('what events are chosen by')`Outlet`, offeredIn: 'menu', order: 'count' },
} as const satisfies Record<string, EventFacetTraits>;

/** A question by which events are told apart. */
export type EventFacet = keyof typeof eventFacets;

export const eventFacetNames: readonly EventFacet[] = keysOf(eventFacets);

/** Which events of the timeline are shown. */
export type TimelineFilter = FacetFilter<EventFacet>;

/** What an event is, by facet. */
export type EventTags = FacetTags<EventFacet>;
