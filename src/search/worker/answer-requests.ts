import { askSpeakers, compareSpeakers } from '../answer/compare-speakers.ts';
import { createEngineSearch, type QuoteSearch } from '../answer/create-engine-search.ts';
import { createOthersSearch, type OtherHit } from '../answer/search-others.ts';
import type { OpenEngine } from '../engine/search-engine.ts';
import { SearchLoadError } from '../index/index-loader.ts';
import { formatQuery } from '../query/format-query.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

type Reply = (reply: SearchReply) => void;
type Asking = Extract<SearchRequest, { type: 'search' | 'compare' }>;

/** Resolves when the reader has stopped typing for a moment. */
export type Rest = () => Promise<void>;

const atOnce: Rest = () => Promise.resolve();

/** What answering needs; `tell` is silent for a question that a newer one has overtaken. */
interface Desk {
  readonly quotes: QuoteSearch;
  readonly searchOthers: (text: string) => Promise<readonly OtherHit[]>;
  readonly rest: Rest;
  readonly tell: Reply;
  readonly isNewest: () => boolean;
}

/**
 * Makes the worker's side of the conversation: a function to call with each question.
 * A search or comparison that a newer one has overtaken is dropped wherever it is; counts and the second group are
 * made after a rest, so that no key press waits for them.
 */
export function createAnswerer(
  open: OpenEngine,
  reply: Reply,
  rest: Rest = atOnce,
): (request: SearchRequest) => Promise<void> {
  const quotes = createEngineSearch(open);
  const searchOthers = createOthersSearch(open);
  let newest = 0;
  const ask = (request: Asking): Promise<void> => {
    newest = request.sequence;
    const isNewest = (): boolean => request.sequence === newest;
    const tell: Reply = (message) => (isNewest() ? reply(message) : undefined);
    const desk: Desk = { quotes, searchOthers, rest, tell, isNewest };
    return request.type === 'search' ? answerSearch(request, desk) : answerComparison(request, desk);
  };
  return async (request) => {
    const { sequence } = request;
    try {
      if (request.type === 'renderings')
        reply({ type: 'renderings', sequence, renderings: await quotes.readRenderings(request.group) });
      else await ask(request);
    } catch (error) {
      const isKnown = error instanceof SearchLoadError;
      if (request.type === 'renderings' || sequence === newest)
        reply({ type: 'failed', sequence, failure: isKnown ? error.failure : { trouble: 'start' } });
      if (!isKnown) throw error;
    }
  };
}

async function answerSearch(
  { sequence, text, options }: Extract<Asking, { type: 'search' }>,
  { quotes, searchOthers, rest, tell, isNewest }: Desk,
): Promise<void> {
  const { answer, countFacets } = await quotes.search(text, options);
  tell({ type: 'answer', sequence, answer });
  await rest();
  if (!isNewest()) return;
  const facets = await countFacets();
  tell({ type: 'facets', sequence, facets });
  if (!isNewest() || (await quotes.countOthers()) === 0) return;
  const words = formatQuery(answer.parts.filter(({ type }) => type !== 'filter'));
  const others = await searchOthers(words);
  const shown = new Set([answer.topic, ...answer.alike].map((topic) => topic?.id));
  tell({ type: 'others', sequence, others: others.filter(({ id }) => !shown.has(id)) });
}

async function answerComparison(
  { sequence, text, speakers }: Extract<Asking, { type: 'compare' }>,
  { quotes, rest, tell, isNewest }: Desk,
): Promise<void> {
  const comparison = await compareSpeakers(quotes.search, text, speakers);
  tell({ type: 'comparison', sequence, comparison });
  await rest();
  if (!isNewest()) return;
  const { countFacets } = await quotes.search(askSpeakers(text, speakers), { limit: 1 });
  tell({ type: 'facets', sequence, facets: await countFacets() });
}
