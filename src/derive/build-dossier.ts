import type { ArticleEntry, Content, EventEntry, OutletEntry, PersonEntry } from '../domain/content.ts';
import { type Quote, quoteText } from '../domain/quote.ts';
import { buildClaimLedger, type LedgerEntry } from './claim-ledger.ts';
import { compareArticles } from './compare-articles.ts';
import { sortEvents } from './sort-events.ts';
import { buildUtterances, type Contested, markContested, type Utterance } from './utterances.ts';

/** A quote with everything it names. */
export interface QuoteView {
  /** `<article>/<quote>`: unique on the site. */
  readonly id: string;
  readonly quote: Quote;
  /** All its words as one line. */
  readonly text: string;
  readonly article: ArticleEntry;
  readonly outlet: OutletEntry;
  /** Empty where the report names nobody. */
  readonly speakers: readonly PersonEntry[];
  /** Where it was said; undefined where that is not known. */
  readonly occasion: EventEntry | undefined;
  /** Whom other reports name as the speaker; undefined where none differs. */
  readonly contested: Contested | undefined;
}

/** Everything the pages show, joined, checked and in order. */
export interface Dossier extends Content {
  readonly quotes: readonly QuoteView[];
  /** The quotes of each report, by its id. */
  readonly quotesByArticle: ReadonlyMap<string, readonly QuoteView[]>;
  readonly ledger: readonly LedgerEntry[];
  readonly utterances: readonly Utterance[];
}

/** Joins content whose references were checked; throws where one is broken all the same. */
export function buildDossier(content: Content): Dossier {
  const articles = content.articles.toSorted(compareArticles);
  const events = sortEvents(content.events);
  const people = content.people.toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
  const outlets = content.outlets.toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
  const find = { person: lookUp(people), event: lookUp(events), outlet: lookUp(outlets) };
  const quotes = markContested(articles.flatMap((article) => viewQuotes(article, find)));
  return {
    story: content.story,
    articles,
    events,
    people,
    outlets,
    quotes,
    quotesByArticle: Map.groupBy(quotes, ({ article }) => article.id),
    ledger: buildClaimLedger({ story: content.story, events, articles }),
    utterances: buildUtterances(quotes),
  };
}

interface Lookups {
  readonly person: (id: string) => PersonEntry;
  readonly event: (id: string) => EventEntry;
  readonly outlet: (id: string) => OutletEntry;
}

function viewQuotes(article: ArticleEntry, find: Lookups): readonly Omit<QuoteView, 'contested'>[] {
  const outlet = find.outlet(article.source.outlet);
  return article.quotes.map((quote) => ({
    id: `${article.id}/${quote.id}`,
    quote,
    text: quoteText(quote),
    article,
    outlet,
    speakers: quote.speaker.map(find.person),
    occasion: quote.said === undefined ? undefined : find.event(quote.said),
  }));
}

/** A lookup by id that does not walk the whole list each time; it throws where `pick` would. */
function lookUp<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id) ?? pick(entries, id);
}

/** The entry with this id. Throws where there is none: references are checked before anything is joined. */
export function pick<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined)
    throw new Error(`Nothing has the id “${id}”; references must be checked before they are joined.`);
  return entry;
}
