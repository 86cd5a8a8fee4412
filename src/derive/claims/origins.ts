import type { OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { ArticleView } from '../content/article-view.ts';

/** One station of words on their way from a mouth to this site. */
export type OriginLink =
  | { readonly kind: 'person'; readonly person: PersonEntry }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

interface Traced {
  /** Empty for what the report says itself. */
  readonly speakers: readonly PersonEntry[];
  /** Whom the report names as its source. */
  readonly told: OutletEntry | undefined;
  readonly article: ArticleView;
}

/** From the speakers over the agency a report names, the outlet and whoever passed it on. This site, the last, is left out. */
export function traceOrigin({ speakers, told, article: { outlet, via } }: Traced): readonly OriginLink[] {
  const outlets = told === undefined ? [outlet, ...via] : [told, outlet, ...via];
  return [
    ...speakers.map((person) => ({ kind: 'person', person }) as const),
    ...outlets.map((station) => ({ kind: 'outlet', outlet: station }) as const),
  ];
}

/** The outlet families that chains begin with: five reports of one publisher are one, two reports on one interview too. */
export function independentOrigins(chains: readonly (readonly OriginLink[])[]): readonly OutletEntry[] {
  const first = chains
    .map((links) => links.find((link) => link.kind === 'outlet')?.outlet)
    .filter((outlet) => outlet !== undefined);
  const families = Map.groupBy(first, ({ id, family }) => family ?? id);
  return Array.from(families.values()).flatMap(([outlet]) => (outlet === undefined ? [] : [outlet]));
}
