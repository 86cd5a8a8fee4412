import { keysOf } from '../../text/tables/keys-of.ts';
import type { FacetFilter, FacetTags } from './facet-filter.ts';

interface LedgerFacetTraits {
  readonly offeredIn: 'chips' | 'menu';
}

/** What facts side by side can be narrowed by, in the order in which it is offered. */
export const ledgerFacets = {
  kind: { offeredIn: 'chips' },
  outlet: { offeredIn: 'chips' },
  outcome: { offeredIn: 'chips' },
  person: { offeredIn: 'menu' },
  event: { offeredIn: 'menu' },
} as const satisfies Record<string, LedgerFacetTraits>;

/** A question by which facts are told apart. */
export type LedgerFacet = keyof typeof ledgerFacets;

export const ledgerFacetNames: readonly LedgerFacet[] = keysOf(ledgerFacets);

/** Which facts are shown side by side. */
export type LedgerFilter = FacetFilter<LedgerFacet>;

/** What a fact is found by. */
export type LedgerTags = FacetTags<LedgerFacet>;
