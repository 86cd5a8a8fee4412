import { compareSpeakers, withSpeakers } from './compare-speakers.ts';
import { createSearch } from './create-search.ts';
import { formatQuery } from './format-query.ts';
import { type Load, SearchLoadError } from './index-loader.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { createOthersSearch } from './search-others.ts';

type Reply = (reply: SearchReply) => void;
type Asking = Extract<SearchRequest, { type: 'search' | 'compare' }>;

/** Resolves when the reader has stopped typing for a moment. */
export type Rest = () => Promise<void>;

const atOnce: Rest = () => Promise.resolve();

/**
 * Makes the worker's side of the conversation: a function to call with each question.
 * A search or comparison that a newer one has overtaken is dropped wherever it is; counts and the second group are
 * made after a rest, so that no key press waits for them.
 */
export function createAnswerer(
  load: Load,
  reply: Reply,
  rest: Rest = atOnce,
): (request: SearchRequest) => Promise<void> {
  const quotes = createSearch(load);
  const searchOthers = createOthersSearch(load);
  let newest = 0;
  const search = async (
    { sequence, text, options }: Extract<SearchRequest, { type: 'search' }>,
    replyIfNewest: Reply,
  ): Promise<void> => {
    const { answer, countFacets } = await quotes.search(text, options);
    replyIfNewest({ type: 'answer', sequence, answer });
    await rest();
    if (sequence !== newest) return;
    replyIfNewest({ type: 'facets', sequence, facets: await countFacets() });
    if (sequence !== newest || (await quotes.countOthers()) === 0) return;
    replyIfNewest({
      type: 'others',
      sequence,
      others: await searchOthers(formatQuery(answer.parts.filter(({ type }) => type !== 'filter'))),
    });
  };
  const compare = async (
    { sequence, text, speakers }: Extract<SearchRequest, { type: 'compare' }>,
    replyIfNewest: Reply,
  ): Promise<void> => {
    const comparison = await compareSpeakers(quotes.search, text, speakers);
    replyIfNewest({ type: 'comparison', sequence, comparison });
    await rest();
    if (sequence !== newest) return;
    const { countFacets } = await quotes.search(withSpeakers(text, speakers), { limit: 1 });
    replyIfNewest({ type: 'facets', sequence, facets: await countFacets() });
  };
  const ask = (request: Asking): Promise<void> => {
    newest = request.sequence;
    const replyIfNewest: Reply = (message) => (request.sequence === newest ? reply(message) : undefined);
    return request.type === 'search' ? search(request, replyIfNewest) : compare(request, replyIfNewest);
  };
  return async (request) => {
    const { sequence } = request;
    try {
      if (request.type === 'renderings')
        reply({ type: 'renderings', sequence, renderings: await quotes.readRenderings(request.group) });
      else await ask(request);
    } catch (error) {
      if (!(error instanceof SearchLoadError)) throw error;
      if (request.type === 'renderings' || sequence === newest)
        reply({ type: 'failed', sequence, failure: { message: error.message, file: error.file } });
    }
  };
}
