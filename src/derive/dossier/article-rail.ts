import type { EventEntry } from '../../domain/content.ts';
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
  const place = articles.findIndex(({ id }) => id === article.id);
  const quotes = quotesByArticle.get(article.id) ?? [];
  return {
    speakers: countSpeakers(quotes),
    quotes,
    events: events.filter(({ id }) => told.has(id)),
    differing: ledger
      .filter(isInSubstance)
      .map((entry) => ({ ...entry, claims: entry.claims.filter((claim) => claim.article.id === article.id) }))
      .filter(({ claims }) => claims.length > 0),
    before: articles[place - 1],
    next: articles[place + 1],
  };
}
