import type { ArticleEntry, OutletEntry, PersonEntry } from '../domain/content.ts';
import { pick, type QuoteView } from './build-dossier.ts';
import type { LedgerClaim } from './claim-ledger.ts';

/** One station of words on their way from a mouth to this site. */
export type OriginLink =
  | { readonly kind: 'person'; readonly person: PersonEntry }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

interface Known {
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
}

/** From the speaker over the agency a report names, the outlet and whoever passed it on. This site, the last, is left out. */
export function quoteOrigin(
  { quote, speakers, article }: QuoteView,
  { outlets }: Known,
): readonly OriginLink[] {
  return [...speakers.map(toPerson), ...outletLinks(article, quote.told, outlets)];
}

/** The same for a claim, which may have no speaker: then the report itself makes it. */
export function claimOrigin(
  { claim, article }: LedgerClaim,
  { people, outlets }: Known,
): readonly OriginLink[] {
  const speakers = claim.by.map((id) => pick(people, id));
  return [...speakers.map(toPerson), ...outletLinks(article, claim.told, outlets)];
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
  outlets: readonly OutletEntry[],
): readonly OriginLink[] {
  const ids = [told, source.outlet, ...source.via].filter((id) => id !== undefined);
  return ids.map((id) => ({ kind: 'outlet', outlet: pick(outlets, id) }));
}
