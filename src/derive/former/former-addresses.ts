import { addresses } from '../../domain/addresses.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { buildLedgerFacets } from '../ledger/ledger-facets.ts';
import { tagFact } from '../ledger/tag-fact.ts';
import { buildQuoteFacets } from '../quotes/quote-facets.ts';
import { itemsOf } from '../timeline/timeline.ts';
import { buildFacets } from '../timeline/timeline-facets.ts';
import type { FormerAddress } from './former-address.ts';
import { withdrawnAddresses } from './withdrawn-addresses.ts';

interface Identified {
  readonly id: string;
  readonly formerly: readonly string[];
}

type Story = Pick<
  Dossier,
  | 'articles'
  | 'people'
  | 'outlets'
  | 'events'
  | 'quotes'
  | 'timeline'
  | 'ledger'
  | 'find'
  | 'story'
  | 'withdrawn'
  | 'gone'
  | 'utteranceById'
>;

/** Every address under which something stood before its id changed. Lists that are no more lead to the record itself. */
export function formerAddresses(dossier: Story): readonly FormerAddress[] {
  const { articles, people, outlets, events } = dossier;
  const lists = listAddresses(dossier);
  const list = (address: (id: string) => string) => (id: string) =>
    lists.has(address(id)) ? address(id) : undefined;
  const quotesBy = (segment: string) => list((id) => addresses.quotesBy(segment, id));
  const timelineOf = (facet: string) => list((id) => addresses.timelineOf(facet, id));
  const movedFacts = (record: Identified, page: (id: string) => string, facet: string) => {
    const facts = (id: string) => addresses.compareBy(facet, id);
    return movedList(record, page, facts, list(facts));
  };
  return [
    ...articles.flatMap((article) => [
      ...moved(article, addresses.article),
      ...quotesOf(article),
      ...takenOut(article),
    ]),
    ...people.flatMap((person) => [
      ...moved(person, addresses.person),
      ...movedList(person, addresses.person, (id) => addresses.quotesBy('speaker', id), quotesBy('speaker')),
      ...movedList(
        person,
        addresses.person,
        (id) => addresses.timelineOf('person', id),
        timelineOf('person'),
      ),
      ...movedFacts(person, addresses.person, 'person'),
    ]),
    ...outlets.flatMap((outlet) => [
      ...moved(outlet, addresses.outlet),
      ...movedList(outlet, addresses.outlet, (id) => addresses.quotesBy('outlet', id), quotesBy('outlet')),
      ...movedList(
        outlet,
        addresses.outlet,
        (id) => addresses.timelineOf('outlet', id),
        timelineOf('outlet'),
      ),
      ...movedFacts(outlet, addresses.outlet, 'outlet'),
    ]),
    ...withdrawnAddresses(dossier, lists),
    ...events.flatMap((event) => [
      ...movedList(event, addresses.event, (id) => addresses.quotesBy('occasion', id), quotesBy('occasion')),
      ...movedFacts(event, addresses.event, 'event'),
    ]),
  ];
}

function listAddresses({ quotes, timeline, ledger, ...names }: Story): ReadonlySet<string> {
  const tags = itemsOf(timeline).map((item) => item.tags);
  return new Set([
    ...buildQuoteFacets(quotes).flatMap(({ values }) => values.map(({ address }) => address)),
    ...buildFacets(tags, names).flatMap(({ facet, choices }) =>
      choices.map(({ value }) => addresses.timelineOf(facet, value)),
    ),
    ...buildLedgerFacets(ledger.map(tagFact), names).flatMap(({ facet, choices }) =>
      choices.map(({ value }) => addresses.compareBy(facet, value)),
    ),
  ]);
}

function moved({ id, formerly }: Identified, address: (id: string) => string): readonly FormerAddress[] {
  return formerly.map((former) => ({ from: address(former), to: address(id) }));
}

function movedList(
  { id, formerly }: Identified,
  page: (id: string) => string,
  list: (id: string) => string,
  existing: (id: string) => string | undefined,
): readonly FormerAddress[] {
  return formerly.map((former) => ({ from: list(former), to: existing(id) ?? page(id) }));
}

/** A quote moves with its report too: each former report with each id that the quote ever had. */
function quotesOf({
  id,
  formerly,
  quotes,
}: Identified & { readonly quotes: readonly Identified[] }): readonly FormerAddress[] {
  return quotes.flatMap((quote) => {
    const to = addresses.quote(id, quote.id);
    return [id, ...formerly]
      .flatMap((article) => [quote.id, ...quote.formerly].map((former) => addresses.quote(article, former)))
      .filter((from) => from !== to)
      .map((from) => ({ from, to }));
  });
}

/** A quote that the outlet took out stands on the page of its report, among what was changed. */
function takenOut({ id, formerly, quotes, source }: ArticleView): readonly FormerAddress[] {
  const known = new Set(quotes.flatMap((quote) => [quote.id, ...quote.formerly]));
  const gone = source.versions.flatMap((version) => version.quotes).filter((quote) => !known.has(quote.id));
  return [...new Set(gone.map((quote) => quote.id))].flatMap((quote) =>
    [id, ...formerly].map((article) => ({
      from: addresses.quote(article, quote),
      to: addresses.changedQuote(id, quote),
    })),
  );
}
