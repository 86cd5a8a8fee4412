import type { Content } from '../../domain/content.ts';
import { buildClaimLedger, type LedgerEntry } from '../claims/claim-ledger.ts';
import { type ArticleView, viewArticles } from '../content/article-view.ts';
import { createNameFolder } from '../content/fold-names.ts';
import { type JoinedContent, joinContent } from '../content/join-content.ts';
import { createLookups } from '../content/lookups.ts';
import { leaveOutWithdrawn, type WithdrawnRecords } from '../drafts/leave-out-withdrawn.ts';
import { listReasons } from '../grades/list-reasons.ts';
import type { Reason } from '../grades/reason.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { viewQuotes } from '../quotes/view-quotes.ts';
import { buildTimeline, type Timeline } from '../timeline/timeline.ts';
import { markContested } from '../utterances/mark-contested.ts';
import { buildUtterances, type Utterance } from '../utterances/utterances.ts';

/** Everything the pages show, joined, checked and in order. */
export interface Dossier extends JoinedContent {
  /** Reports that were taken back: nothing else here holds anything of them. */
  readonly withdrawn: readonly ArticleView[];
  /** What is not shown because of them. */
  readonly gone: WithdrawnRecords;
  readonly quotes: readonly QuoteView[];
  /** The quotes of each report, by its id. */
  readonly quotesByArticle: ReadonlyMap<string, readonly QuoteView[]>;
  /** The reports of each outlet that has any, by its id. */
  readonly articlesByOutlet: ReadonlyMap<string, readonly ArticleView[]>;
  readonly ledger: readonly LedgerEntry[];
  readonly timeline: Timeline;
  readonly utterances: readonly Utterance[];
  readonly utteranceById: ReadonlyMap<string, Utterance>;
  /** What each mark of a grade opens, by its id. */
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Joins content whose references were checked; throws where one is broken all the same. */
export function buildDossier(all: Content): Dossier {
  const { content, gone } = leaveOutWithdrawn(all);
  const joined = joinContent(content);
  const { story, articles, events, people, find } = joined;
  const fold = createNameFolder(people, story.spellings);
  const quotes = markContested(
    articles.flatMap((article) => viewQuotes(article, find)),
    fold,
  );
  const ledger = buildClaimLedger(joined);
  const utterances = buildUtterances(quotes, events);
  return {
    ...joined,
    withdrawn: viewArticles(gone.articles, createLookups({ ...all, events: [] }), story),
    gone,
    quotes,
    quotesByArticle: Map.groupBy(quotes, ({ article }) => article.id),
    articlesByOutlet: Map.groupBy(articles, ({ source }) => source.outlet),
    ledger,
    timeline: buildTimeline({ ...joined, quotes, ledger }),
    utterances,
    reasons: listReasons({ ...joined, quotes }),
    utteranceById: new Map(utterances.map((utterance) => [utterance.id, utterance])),
  };
}
