import type { ArticleEntry, Content } from '../../domain/content.ts';
import { quoteText } from '../../domain/quote.ts';
import { compareNames } from '../../text/compare-text.ts';
import { buildClaimLedger, type LedgerEntry } from '../claims/claim-ledger.ts';
import { compareArticles } from '../content/compare-articles.ts';
import { createNameFolder } from '../content/fold-names.ts';
import { createLookups, type Lookups } from '../content/lookups.ts';
import { sortEvents } from '../content/sort-events.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { buildTimeline, type Timeline } from '../timeline/timeline.ts';
import { markContested } from '../utterances/mark-contested.ts';
import { buildUtterances, type Utterance } from '../utterances/utterances.ts';

/** Everything the pages show, joined, checked and in order. */
export interface Dossier extends Content {
  readonly find: Lookups;
  readonly quotes: readonly QuoteView[];
  /** The quotes of each report, by its id. */
  readonly quotesByArticle: ReadonlyMap<string, readonly QuoteView[]>;
  /** The reports of each outlet that has any, by its id. */
  readonly articlesByOutlet: ReadonlyMap<string, readonly ArticleEntry[]>;
  readonly ledger: readonly LedgerEntry[];
  readonly timeline: Timeline;
  readonly utterances: readonly Utterance[];
  readonly utteranceById: ReadonlyMap<string, Utterance>;
}

/** Joins content whose references were checked; throws where one is broken all the same. */
export function buildDossier(content: Content): Dossier {
  const sorted = sortContent(content);
  const { story, articles, events } = sorted;
  const find = createLookups(sorted);
  const fold = createNameFolder(sorted.people, story.spellings);
  const quotes = markContested(
    articles.flatMap((article) => viewQuotes(article, find)),
    fold,
  );
  const ledger = buildClaimLedger(sorted);
  const utterances = buildUtterances(quotes);
  return {
    ...sorted,
    find,
    quotes,
    quotesByArticle: Map.groupBy(quotes, ({ article }) => article.id),
    articlesByOutlet: Map.groupBy(articles, ({ source }) => source.outlet),
    ledger,
    timeline: buildTimeline({ story, events, articles, quotes, ledger }),
    utterances,
    utteranceById: new Map(utterances.map((utterance) => [utterance.id, utterance])),
  };
}

function sortContent({ story, articles, events, people, outlets }: Content): Content {
  return {
    story,
    articles: articles.toSorted(compareArticles),
    events: sortEvents(events),
    people: people.toSorted((left, right) => compareNames(left.name, right.name)),
    outlets: outlets.toSorted((left, right) => compareNames(left.name, right.name)),
  };
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
