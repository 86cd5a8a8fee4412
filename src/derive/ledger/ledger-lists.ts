import { pathOfList } from '../../domain/addresses.ts';
import type { FacetChoice } from '../../domain/filters/facet-filter.ts';
import type { LedgerFacet } from '../../domain/filters/ledger-filter.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { type ListPart, pagesOfParts } from '../parts/list-part.ts';
import { pageLimits } from '../parts/page-limits.ts';
import { type EventFacts, splitFacts } from './ledger-entries.ts';
import { viewLedger } from './view-ledger.ts';

/** A page of the facts that have one value, or a part of them. */
export interface LedgerListPage {
  /** The end of its address: lake-post, lake-post/in/2031-05. */
  readonly path: string;
  readonly facet: LedgerFacet;
  readonly choice: FacetChoice;
  /** The part that it is; undefined for the whole list. */
  readonly part: ListPart<EventFacts> | undefined;
  /** What it leads on to, where its facts are those of too many events. */
  readonly parts: readonly ListPart<EventFacts>[];
}

/** Every list of the facts that have one value, whole and in its parts. */
export function ledgerListPages(dossier: Dossier): readonly LedgerListPage[] {
  const { facets, leadsOn } = viewLedger(dossier, {});
  return facets.flatMap(({ facet, choices }) =>
    choices.flatMap((choice) => {
      const isSplit = leadsOn && facet !== 'event' && choice.count > pageLimits.names;
      const parts = isSplit ? splitFacts(viewLedger(dossier, { [facet]: choice.value }).facts) : [];
      const own = pagesOfParts(parts).map((part) => ({
        path: pathOfList(choice.value, part.id),
        facet,
        choice,
        part,
        parts: part.parts,
      }));
      return [{ path: choice.value, facet, choice, part: undefined, parts }, ...own];
    }),
  );
}
