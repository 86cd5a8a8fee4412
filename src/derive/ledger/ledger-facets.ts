import type { Content } from '../../domain/content.ts';
import { countChoices, type OfferedFacet } from '../../domain/filters/facet-filter.ts';
import { type LedgerFacet, type LedgerTags, ledgerFacetNames } from '../../domain/filters/ledger-filter.ts';
import { commonestFirst, type NamedValues, offerChoices } from '../../domain/filters/offer-choices.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { differenceWords } from '../claims/difference-words.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import { facetWords } from './facet-words.ts';
import { planAnswers } from './tag-fact.ts';

type Named = Pick<Content, 'people' | 'outlets' | 'events'>;

/** Every choice that a facet could have, in its order. */
const choicesOf: Readonly<Record<LedgerFacet, (named: Named) => NamedValues>> = {
  kind: () => differenceWords.map(({ kind, heading }) => [kind, heading]),
  outlet: ({ outlets }) => outlets.map(({ id, name }) => [id, name]),
  outcome: () => keysOf(planAnswers).map((answer) => [answer, planAnswers[answer]]),
  person: ({ people }) => people.map(({ id, name }) => [id, name]),
  event: ({ events }) => events.map((event) => [event.id, occasionName(event)]),
};

/** Facets whose choices have no order of their own: the one with most facts comes first. */
const byCount: ReadonlySet<LedgerFacet> = new Set(['outlet', 'person']);

/** What facts side by side can be narrowed by, with the choices that some fact has; a facet without any is left out. */
export function buildLedgerFacets(
  facts: readonly LedgerTags[],
  named: Named,
): readonly OfferedFacet<LedgerFacet>[] {
  return ledgerFacetNames
    .map((facet) => {
      const choices = offerChoices(choicesOf[facet](named), countChoices(facts, {}, facet));
      const { name } = facetWords[facet];
      return { facet, name, choices: byCount.has(facet) ? commonestFirst(choices) : choices };
    })
    .filter(({ choices }) => choices.length > 0);
}
