import type { LedgerFacet } from '../../domain/filters/ledger-filter.ts';
import { t, within } from '../../messages/say.ts';

interface FacetWords {
  /** As a heading: Outlet. */
  readonly name: string;
  /** Within a line. */
  readonly lower: string;
}

/** What facts side by side are narrowed by, as readers meet it. */
export const facetWords: Readonly<Record<LedgerFacet, FacetWords>> = {
  kind: { name: t`Kind`, lower: within('in a title')`kind` },
  outlet: { name: t`Outlet`, lower: within('in a title')`outlet` },
  outcome: { name: t`Plan`, lower: within('in a title')`plan` },
  person: { name: t`Person`, lower: within('in a title')`person` },
  event: { name: t`Event`, lower: within('in a title')`event` },
};
