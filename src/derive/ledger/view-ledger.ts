import { matchesFilter, type OfferedFacet } from '../../domain/filters/facet-filter.ts';
import type { LedgerFacet, LedgerFilter, LedgerTags } from '../../domain/filters/ledger-filter.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { type FactView, viewFact } from '../claims/view-fact.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { Reason } from '../grades/reason.ts';
import { isLongStory, mostValues } from '../parts/page-limits.ts';
import { outletReasons } from '../timeline/view-timeline.ts';
import { formerFactAnchors } from './former-fact-anchors.ts';
import { buildLedgerFacets } from './ledger-facets.ts';
import { tagFact } from './tag-fact.ts';

/** A fact on the page that sets reports side by side. */
export interface ComparedFact {
  readonly view: FactView;
  readonly tags: LedgerTags;
  /** Other ids by which one comes to it on the page. */
  readonly formerAnchors: readonly string[];
}

/** The facts side by side under a filter, with the ways to other filters. */
export interface LedgerView {
  /** Nothing for all facts. */
  readonly filter: LedgerFilter;
  readonly facets: readonly OfferedFacet<LedgerFacet>[];
  readonly facts: readonly ComparedFact[];
  /** How many facts there are. */
  readonly total: number;
  /** Whether each fact opens to the words of the reports here; else they stand on the page of its event. */
  readonly hasWords: boolean;
  /** Whether the facts stand on the pages of their events alone, and this one leads on to them. */
  readonly leadsOn: boolean;
  /** How many choices each facet offers; all where undefined. */
  readonly mostChoices: number | undefined;
  /** How the outlets are known, by their ids. */
  readonly outletReasons: ReadonlyMap<string, Reason | undefined>;
}

/** A page with the words of more claims than these would be too heavy. */
const mostClaims = 400;

type Told = Pick<Dossier, 'ledger' | 'people' | 'outlets' | 'events' | 'story' | 'articles'>;

/** Limits the facts to what the filter lets through. The words of a long story stand on the pages of its events alone. */
export function viewLedger(dossier: Told, filter: LedgerFilter): LedgerView {
  const { compared, claims, ...ways } = waysOf(dossier);
  return {
    ...ways,
    filter,
    facts: compared.filter(({ tags }) => matchesFilter(tags, filter)),
    total: compared.length,
    hasWords: claims <= mostClaims || filter.event !== undefined,
    leadsOn: isLongStory(dossier) && filter.event === undefined,
    mostChoices: mostValues(dossier),
  };
}

interface Ways extends Pick<LedgerView, 'facets' | 'outletReasons'> {
  readonly compared: readonly ComparedFact[];
  /** How many claims all facts have. */
  readonly claims: number;
}

/** All facts, and what every view of them offers: looked up once for each dossier. */
const waysOf = keepAnswersOf((dossier: Told): Ways => {
  const compared = compareFacts(dossier);
  return {
    compared,
    claims: dossier.ledger.reduce((sum, { claims }) => sum + claims.length, 0),
    facets: buildLedgerFacets(
      compared.map(({ tags }) => tags),
      dossier,
    ),
    outletReasons: outletReasons(dossier.articles),
  };
});

function compareFacts(dossier: Told): readonly ComparedFact[] {
  const formerAnchors = formerFactAnchors(dossier.ledger);
  return dossier.ledger.map((entry) => ({
    view: viewFact(entry, dossier),
    tags: tagFact(entry),
    formerAnchors: formerAnchors.get(entry) ?? [],
  }));
}
