import type { Comparison, SpeakerPair } from '../answer/compare-speakers.ts';
import type { SearchAnswer, SearchOptions } from '../answer/search-answer.ts';
import type { OtherHit } from '../answer/search-others.ts';
import type { FacetCounts } from '../filter/count-facets.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { SearchFailure, SearchReply, SearchRequest } from './search-messages.ts';

/** Two ends of a conversation: a worker, or the search itself in the same process. */
export interface SearchPort {
  readonly post: (request: SearchRequest) => void;
  readonly listen: (listener: (reply: SearchReply) => void) => void;
}

/** What the page does when something about its latest question becomes known. */
export interface SearchListener {
  readonly onAnswer: (answer: SearchAnswer) => void;
  readonly onFacets: (facets: FacetCounts) => void;
  readonly onOthers: (others: readonly OtherHit[]) => void;
  readonly onComparison: (comparison: Comparison) => void;
  readonly onFailure: (failure: SearchFailure) => void;
}

export interface SearchClient {
  readonly search: (text: string, options?: SearchOptions) => void;
  readonly compare: (text: string, speakers: SpeakerPair) => void;
  /** All renderings of a hit, once they are there; rejects when they cannot be loaded. */
  readonly readRenderings: (group: number) => Promise<readonly FoundQuote[]>;
}

interface Waiting {
  readonly resolve: (renderings: readonly FoundQuote[]) => void;
  readonly reject: (error: Error) => void;
}

/** The page's side of the conversation. The listener hears of the newest question only. */
export function createSearchClient(port: SearchPort, listener: SearchListener): SearchClient {
  const waiting = new Map<number, Waiting>();
  let sequence = 0;
  let newest = 0;
  port.listen((reply) => {
    if (settle(waiting, reply) || reply.sequence !== newest) return;
    tell(listener, reply);
  });
  return {
    search: (text, options = {}) => {
      newest = ++sequence;
      port.post({ type: 'search', sequence, text, options });
    },
    compare: (text, speakers) => {
      newest = ++sequence;
      port.post({ type: 'compare', sequence, text, speakers });
    },
    readRenderings: (group) =>
      new Promise((resolve, reject) => {
        waiting.set(++sequence, { resolve, reject });
        port.post({ type: 'renderings', sequence, group });
      }),
  };
}

/** Says whether the reply was for somebody who waits for renderings. */
function settle(waiting: Map<number, Waiting>, reply: SearchReply): boolean {
  const who = waiting.get(reply.sequence);
  if (who === undefined) return false;
  waiting.delete(reply.sequence);
  if (reply.type === 'renderings') who.resolve(reply.renderings);
  if (reply.type === 'failed') who.reject(new Error(reply.failure.trouble));
  return true;
}

function tell(listener: SearchListener, reply: SearchReply): void {
  switch (reply.type) {
    case 'answer':
      listener.onAnswer(reply.answer);
      break;
    case 'facets':
      listener.onFacets(reply.facets);
      break;
    case 'others':
      listener.onOthers(reply.others);
      break;
    case 'comparison':
      listener.onComparison(reply.comparison);
      break;
    case 'failed':
      listener.onFailure(reply.failure);
      break;
    case 'renderings':
      break;
  }
}
