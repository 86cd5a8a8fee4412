/*
 * How scripts find the parts of a page. Whoever makes a part and whoever looks for it take its name from here, so that
 * the compiler names a misspelling on either side.
 */

/** Class names by which scripts find parts of a page; styles know them too. */
export const partClass = {
  chip: 'chip',
  citeKit: 'cite-kit',
  clock: 'clock',
  clockName: 'clock-name',
  count: 'count',
  event: 'event',
  eventCard: 'event-card',
  eventTitle: 'event-title',
  facet: 'facet',
  fact: 'fact',
  factHit: 'fact-hit',
  filterCount: 'filter-count',
  filterState: 'filter-state',
  hitLink: 'hit-link',
  hits: 'hits',
  ledger: 'ledger',
  ledgerKind: 'ledger-kind',
  menu: 'menu',
  otherHits: 'other-hits',
  quoteCard: 'quote-card',
  quoteItem: 'quote-item',
  searchCount: 'search-count',
  searchMore: 'search-more',
  searchSort: 'search-sort',
  siteSearch: 'site-search',
  strip: 'strip',
  timeline: 'timeline',
  timelineDate: 'timeline-date',
} as const;

/** What is there once on a page, by its `data-part`. */
export type PagePart =
  | 'bookmarklet'
  | 'check-result'
  | 'check-status'
  | 'days'
  | 'facets'
  | 'help'
  | 'list'
  | 'recent'
  | 'results'
  | 'status';

/** What a page tells its scripts in `data-` attributes; `''` where it is enough that one is there. */
interface Hooks {
  readonly address: string;
  readonly all: '';
  /** Where a record stands alone whose id has no room here; its id takes the place of the star. */
  readonly alone: string;
  readonly backToResults: '';
  /** What stands where this leads has ids that begin so, without their kind. */
  readonly begins: string;
  readonly check: '';
  readonly chosen: string;
  readonly citedParts: string;
  readonly clock: number | string;
  readonly clockChoice: number | string;
  readonly copy: string;
  readonly day: string;
  readonly days: string;
  readonly event: string;
  readonly facet: string;
  readonly filter: string;
  readonly first: string;
  readonly index: string;
  readonly offlineWorker: string;
  /** What stood here stands where this leads. */
  readonly leadsOn: '';
  readonly operator: string;
  readonly part: PagePart;
  readonly report: string;
  readonly reports: string;
  readonly search: '';
  /** The search server, in JSON. */
  readonly server: string;
  readonly site: string;
  readonly spellings: string;
  readonly value: string;
}

type HookName = keyof Hooks;

/*
 * What scripts take from here is types alone, so that nothing of this file is sent to a reader:
 * `'.chip' satisfies PartSelector`, `'[data-all]' satisfies HookSelector`, `link.dataset.facet`.
 */
export type PartClass = (typeof partClass)[keyof typeof partClass];
export type PartSelector = `.${PartClass}`;
export type HookAttribute = `data-${Kebab<HookName>}`;
export type HookSelector =
  | `[${HookAttribute}]`
  | { [Name in HookName]: `[data-${Kebab<Name>}="${Hooks[Name]}"]` }[HookName];

declare global {
  /** What scripts read by `dataset`: a name that is not here needs brackets, and the compiler says so. */
  interface DOMStringMap extends HookTexts {}
}
type HookTexts = { [Name in HookName]?: string | undefined };

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** The attributes that tell a script something: `{...hooks({ facet, value })}`. What is undefined is left out. */
export function hooks(
  values: { readonly [Name in HookName]?: Hooks[Name] | undefined },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[`data-${kebabCase(name)}`, String(value)]],
    ),
  );
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
