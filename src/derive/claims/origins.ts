import type { OutletEntry } from '../../domain/content.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { NamedPerson } from '../content/named-person.ts';

/** One station of words on their way from a mouth to this site. */
export type OriginLink =
  | { readonly kind: 'person'; readonly person: NamedPerson }
  | { readonly kind: 'outlet'; readonly outlet: OutletEntry };

interface Traced {
  /** Empty for what the report says itself. */
  readonly speakers: readonly NamedPerson[];
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

/** Where words come from that one or more reports have. */
export interface Origin {
  readonly outlet: OutletEntry;
  /** Its own reports among them; none where a report names it as its source, which is a name in print. */
  readonly articles: readonly ArticleView[];
}

/** What a report has, with its way. */
export interface Derived {
  readonly origin: readonly OriginLink[];
  readonly article: ArticleView;
}

/** The outlet families that the ways begin with: five reports of one publisher are one, two reports on one interview too. */
export function independentOrigins(derived: readonly Derived[]): readonly Origin[] {
  const begun = derived.flatMap(({ origin, article }) => {
    const first = origin.find((link) => link.kind === 'outlet')?.outlet;
    return first === undefined ? [] : [{ outlet: first, article }];
  });
  const families = Map.groupBy(begun, ({ outlet: { id, family } }) => family ?? id);
  return Array.from(families.values()).flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ outlet: first.outlet, articles: ownReports(first.outlet, [first, ...others]) }],
  );
}

function ownReports(
  { id }: OutletEntry,
  begun: readonly (Pick<Origin, 'outlet'> & Pick<Derived, 'article'>)[],
): readonly ArticleView[] {
  const named = begun.filter(({ outlet }) => outlet.id === id);
  const own = named.filter(({ article }) => article.outlet.id === id);
  return own.length < named.length ? [] : own.map(({ article }) => article);
}
