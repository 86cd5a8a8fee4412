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

type Address = (id: string) => string;

/** The lists that each kind of record has for itself. */
const listsOfPerson: readonly Address[] = [
  (id) => addresses.quotesBy('speaker', id),
  (id) => addresses.timelineOf('person', id),
  (id) => addresses.compareBy('person', id),
];
const listsOfOutlet: readonly Address[] = [
  (id) => addresses.quotesBy('outlet', id),
  (id) => addresses.timelineOf('outlet', id),
  (id) => addresses.compareBy('outlet', id),
];
const listsOfEvent: readonly Address[] = [
  (id) => addresses.quotesBy('occasion', id),
  (id) => addresses.compareBy('event', id),
];

/** Every address under which something stood before its id changed. Lists that are no more lead to the record itself. */
export function formerAddresses(dossier: Story): readonly FormerAddress[] {
  const { articles, people, outlets, events } = dossier;
  const there = listAddresses(dossier);
  return [
    ...articles.flatMap((article) => [
      ...moved(article, addresses.article),
      ...quotesOf(article),
      ...takenOut(article),
    ]),
    ...people.flatMap((person) => [
      ...moved(person, addresses.person),
      ...movedLists(person, addresses.person, { lists: listsOfPerson, there }),
    ]),
    ...outlets.flatMap((outlet) => [
      ...moved(outlet, addresses.outlet),
      ...movedLists(outlet, addresses.outlet, { lists: listsOfOutlet, there }),
    ]),
    ...withdrawnAddresses(dossier, there),
    ...events.flatMap((event) => movedLists(event, addresses.event, { lists: listsOfEvent, there })),
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

function moved({ id, formerly }: Identified, address: Address): readonly FormerAddress[] {
  return formerly.map((former) => ({ from: address(former), to: address(id) }));
}

function movedLists(
  { id, formerly }: Identified,
  page: Address,
  { lists, there }: { readonly lists: readonly Address[]; readonly there: ReadonlySet<string> },
): readonly FormerAddress[] {
  return lists.flatMap((list) => {
    const to = there.has(list(id)) ? list(id) : page(id);
    return formerly.map((former) => ({ from: list(former), to }));
  });
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
