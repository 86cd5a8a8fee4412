import type { ArticleEntry, OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { Lookups } from '../content/lookups.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { LedgerClaim } from './ledger-claim.ts';

/** One station of words on their way from a mouth to this site. */
export type OriginLink =
  | { readonly kind: 'person'; readonly person: PersonEntry }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

interface Known {
  readonly find: Lookups;
}

/** From the speaker over the agency a report names, the outlet and whoever passed it on. This site, the last, is left out. */
export function quoteOrigin({ quote, speakers, article }: QuoteView, { find }: Known): readonly OriginLink[] {
  return [...speakers.map(toPerson), ...outletLinks(article, quote.told, find)];
}

/** The same for a claim, which may have no speaker: then the report itself makes it. */
export function claimOrigin({ claim, article }: LedgerClaim, { find }: Known): readonly OriginLink[] {
  const speakers = claim.by.map(find.person);
  return [...speakers.map(toPerson), ...outletLinks(article, claim.told, find)];
}

/** The outlet families that chains begin with: five reports of one publisher are one, two reports on one interview too. */
export function independentOrigins(chains: readonly (readonly OriginLink[])[]): readonly OutletEntry[] {
  const first = chains
    .map((links) => links.find((link) => link.kind === 'outlet')?.outlet)
    .filter((outlet) => outlet !== undefined);
  const families = Map.groupBy(first, ({ id, family }) => family ?? id);
  return Array.from(families.values()).flatMap(([outlet]) => (outlet === undefined ? [] : [outlet]));
}

function toPerson(person: PersonEntry): OriginLink {
  return { kind: 'person', person };
}

function outletLinks(
  { source }: ArticleEntry,
  told: string | undefined,
  find: Lookups,
): readonly OriginLink[] {
  const ids = [told, source.outlet, ...source.via].filter((id) => id !== undefined);
  return ids.map((id) => ({ kind: 'outlet', outlet: find.outlet(id) }));
}
