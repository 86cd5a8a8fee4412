import type { Comparison, SpeakerPair } from '../answer/compare-speakers.ts';
import type { SearchAnswer, SearchOptions } from '../answer/search-answer.ts';
import type { OtherHit } from '../answer/search-others.ts';
import type { FacetCounts } from '../filter/count-facets.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { LoadFailure } from '../index/index-loader.ts';

/** A server that answers searches, and what the records are named after that a page was made from. */
export interface SearchServer {
  readonly address: string;
  readonly state: string;
}

/** The first message to the worker. */
export interface SearchSetup {
  /** Addresses of the folders of the index, with a slash at their ends: of quotes, others and facts. */
  readonly folders: readonly string[];
  /** Files of the index that the page has fetched while the worker was starting, unread. */
  readonly fetched: Readonly<Record<string, string>>;
  /** Who is asked instead of the index. */
  readonly server?: SearchServer;
}

/** What the page asks the worker. Every question has a higher number than the ones before it. */
export type SearchRequest =
  | {
      readonly type: 'search';
      readonly sequence: number;
      readonly text: string;
      readonly options: SearchOptions;
    }
  | {
      readonly type: 'compare';
      readonly sequence: number;
      readonly text: string;
      readonly speakers: SpeakerPair;
    }
  | { readonly type: 'renderings'; readonly sequence: number; readonly group: number };

/** What the worker says, with the number of the question. A search is answered in up to three parts, as they become known. */
export type SearchReply =
  | { readonly type: 'answer'; readonly sequence: number; readonly answer: SearchAnswer }
  | { readonly type: 'facets'; readonly sequence: number; readonly facets: FacetCounts }
  | { readonly type: 'others'; readonly sequence: number; readonly others: readonly OtherHit[] }
  | { readonly type: 'comparison'; readonly sequence: number; readonly comparison: Comparison }
  | { readonly type: 'renderings'; readonly sequence: number; readonly renderings: readonly FoundQuote[] }
  | { readonly type: 'failed'; readonly sequence: number; readonly failure: SearchFailure };

/** Why a question was not answered; the page says it in a sentence. */
export type SearchFailure = { readonly trouble: 'start' } | LoadFailure;
