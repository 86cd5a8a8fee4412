import { addresses } from '../../domain/addresses.ts';
import { matchesFilter } from '../../domain/filters/facet-filter.ts';
import { type LedgerFacet, type LedgerFilter, ledgerFacetNames } from '../../domain/filters/ledger-filter.ts';
import { countOf } from '../../text/count-of.ts';
import { type FilteredList, tagsOf } from '../filter/filtered-list.ts';
import type { PartSelector } from '../kit/page-parts.ts';

/** Facts side by side as a list that is narrowed. */
export function factList(root: HTMLElement): FilteredList<LedgerFacet> {
  const items = () => [...root.querySelectorAll<HTMLElement>('.fact' satisfies PartSelector)];
  return {
    root,
    facets: ledgerFacetNames,
    address: addresses.compare,
    countAll: (count) => countOf(count, 'fact'),
    items,
    show: (filter) => {
      const matching = showMatching(items(), filter);
      for (const kind of root.querySelectorAll<HTMLElement>('.ledger-kind' satisfies PartSelector))
        hideEmpty(kind);
      return matching;
    },
  };
}

function showMatching(facts: readonly HTMLElement[], filter: LedgerFilter): number {
  for (const fact of facts) fact.hidden = !matchesFilter(tagsOf(fact, ledgerFacetNames), filter);
  return facts.filter(({ hidden }) => !hidden).length;
}

/** A kind of which nothing is left is not headed, and its count is of what is shown. */
function hideEmpty(kind: HTMLElement): void {
  const shown = kind.querySelectorAll(`${'.fact' satisfies PartSelector}:not([hidden])`).length;
  kind.hidden = shown === 0;
  const count = kind.querySelector(`header ${'.count' satisfies PartSelector}`);
  if (count !== null) count.textContent = String(shown);
}
