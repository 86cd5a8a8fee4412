import type { FacetCounts } from '../filter/count-facets.ts';
import type { QueryPart, QueryProblem } from '../query/query.ts';
import type { Hit } from '../rank/rank-hits.ts';
import type { Order } from '../select/select-hits.ts';
import type { First } from './choose-first.ts';
import type { FactHit } from './fact-hit.ts';
import type { Suggestion } from './suggest-queries.ts';

export interface SearchOptions {
  /** How many hits to give; 10 when left out, 200 at most. */
  readonly limit?: number;
  /** `best` when left out: the best words first, equal ones from the newest to the oldest. */
  readonly order?: Order;
}

/** What a search found. */
export interface SearchAnswer extends First {
  readonly parts: readonly QueryPart[];
  readonly problems: readonly QueryProblem[];
  readonly hits: readonly Hit[];
  /** How many utterances match, of which `hits` are the first. */
  readonly hitCount: number;
  /** How many quotes match; every rendering of an utterance counts. */
  readonly quoteCount: number;
  /** Whether more may match: of the many words that begin with one or two letters only the commonest are looked up, and of a large index the best are known before all are counted. */
  readonly isAtLeast: boolean;
  /** `all` when each quote has all words, `some` when none has and the ones with most words are given. */
  readonly matched: 'all' | 'some';
  /** Questions that reports answer and that were asked by these words, the best first. */
  readonly facts: readonly FactHit[];
  /** What else to search for; empty unless nothing was found. */
  readonly suggestions: readonly Suggestion[];
}

/** An answer, and the counts that take longer because they read more of the index. */
export interface SearchResult {
  readonly answer: SearchAnswer;
  readonly countFacets: () => Promise<FacetCounts>;
}
