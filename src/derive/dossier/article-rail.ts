import type { EventEntry } from '../../domain/content.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { isInSubstance } from '../claims/difference-kind.ts';
import type { ArticleView } from '../content/article-view.ts';
import { countSpeakers, type SpeakerCount } from '../quotes/count-quotes.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { Dossier } from './build-dossier.ts';

/** What stands beside a report: who is quoted, what it tells of, where it differs, and the reports before and after it. */
export interface ArticleRail {
  readonly speakers: readonly SpeakerCount[];
  /** The quotes of the report. */
  readonly quotes: readonly QuoteView[];
  readonly events: readonly EventEntry[];
  /** Facts on which reports differ and for which it has a value, with the claims of it alone. */
  readonly differing: readonly LedgerEntry[];
  readonly before: ArticleView | undefined;
  readonly next: ArticleView | undefined;
}

/** The rail of one report. */
export function buildArticleRail(
  article: ArticleView,
  { articles, quotesByArticle, events, ledger }: Dossier,
): ArticleRail {
  const told = new Set(article.events.map(({ event }) => event));
  const place = placesOf(articles).get(article.id) ?? -1;
  const quotes = quotesByArticle.get(article.id) ?? [];
  return {
    speakers: countSpeakers(quotes),
    quotes,
    events: events.filter(({ id }) => told.has(id)),
    differing: differingByReport(ledger).get(article.id) ?? [],
    before: articles[place - 1],
    next: articles[place + 1],
  };
}

const placesOf = keepAnswersOf(
  (articles: readonly ArticleView[]) => new Map(articles.map(({ id }, place) => [id, place])),
);

/** By the id of each report: looked for anew for each, it takes as long as the square of their number. */
const differingByReport = keepAnswersOf((ledger: readonly LedgerEntry[]) => {
  const own = ledger.filter(isInSubstance).flatMap((entry) => {
    const byReport = Map.groupBy(entry.claims, ({ article }) => article.id);
    return Array.from(byReport, ([report, claims]) => ({ report, entry: { ...entry, claims } }));
  });
  const byReport = Map.groupBy(own, ({ report }) => report);
  return new Map(Array.from(byReport, ([report, those]) => [report, those.map(({ entry }) => entry)]));
});
