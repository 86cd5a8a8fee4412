import type { FacetCounts } from '../filter/count-facets.ts';
import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { FacetValues } from '../index/index-format.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import type { EnoughWords } from '../match/match-quotes.ts';
import type { Alternative, Term } from '../match/term.ts';
import type { Operator } from '../query/query.ts';
import type { SelectPlan } from '../rank/plan-selection.ts';
import type { SelectedQuotes } from '../rank/rank-hits.ts';
import type { WordIndex } from '../read/word-index.ts';

/** What is asked of an engine once every word has its meanings. */
export interface EngineQuestion {
  readonly terms: readonly Term[];
  readonly enough: EnoughWords;
  readonly excluded: Excluded;
  /** Words that must stand side by side. */
  readonly phrases: readonly (readonly string[])[];
  /** What narrows the records, once it is known whom or what it means. */
  readonly filters: Promise<readonly ResolvedFilter[]>;
  readonly select: SelectPlan;
}

/** What must not be there. */
export interface Excluded {
  readonly words: readonly Alternative[];
  readonly phrases: readonly (readonly string[])[];
}

/** The records that have the words, filters aside. */
export interface Matching {
  readonly count: number;
  /** How many of the asked words each of them has. */
  readonly covered: number;
  readonly select: () => Promise<SelectedHits>;
}

/** The best of what matches and passes the filters, and how much there is. */
export interface SelectedHits {
  readonly hits: readonly SelectedQuotes[];
  /** How many utterances. */
  readonly hitCount: number;
  /** How many quotes. */
  readonly quoteCount: number;
  /** Whether more match than were counted so far; `countFacets` says how many. */
  readonly isAtLeast?: boolean;
  /** How many records fail the filters of one kind and no others. */
  readonly countFailing: () => Readonly<Record<Operator, number>>;
  readonly countFacets: () => Promise<FacetCounts>;
}

/** Where one collection is searched: the files of the index, or a server. Everything rejects where it cannot answer. */
export interface SearchEngine extends WordIndex {
  /** How many reports, events, people and outlets there are to search beside the quotes, and how many questions. */
  readonly others: number;
  readonly facts: number;
  readonly match: (question: EngineQuestion) => Promise<Matching>;
  /** All renderings of an utterance, matching or not, from the oldest to the newest. */
  readonly readGroup: (group: number) => Promise<readonly FoundQuote[]>;
  /** The values of every facet, the most quoted first. */
  readonly readValues: () => Promise<FacetValues['values']>;
  /** Every day with quotes, from the oldest to the newest. */
  readonly readShownDays: () => Promise<readonly string[]>;
}

/** Opens a collection at the first question, once; after a failure, again at the next. */
export type OpenEngine = (collection: SearchCollectionName) => Promise<SearchEngine>;
