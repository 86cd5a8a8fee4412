import type { ResolvedFilter } from '../filter/resolve-filters.ts';
import type { WrittenList } from '../index/index-format.ts';
import type { Alternative } from '../match/term.ts';
import { type PartSource, readStretch } from '../read/block-list.ts';
import { listOfName, type QuoteList } from '../read/quote-list.ts';
import { directoryLength } from '../words/list-blocks.ts';
import type { EngineQuestion } from './search-engine.ts';

/** The question with every list loaded, for whoever reads them whole. */
export async function loadLists(question: EngineQuestion, source: PartSource): Promise<EngineQuestion> {
  const load = (all: readonly Alternative[]): Promise<Alternative[]> =>
    Promise.all(all.map(async (each) => ({ ...each, list: await loadList(each.list, source) })));
  const terms = question.terms.map(async (term) => ({
    ...term,
    alternatives: await load(term.alternatives),
  }));
  return {
    ...question,
    terms: await Promise.all(terms),
    excluded: { ...question.excluded, words: await load(question.excluded.words) },
    filters: loadFilters(question.filters, source),
  };
}

/** A list with its text, which stands behind its directory. */
export async function loadList(list: QuoteList, source: PartSource): Promise<QuoteList> {
  const { at, count } = list;
  return at === undefined
    ? list
    : { text: await readStretch(at, source), offset: directoryLength(count), count };
}

async function loadName(list: WrittenList, source: PartSource): Promise<WrittenList> {
  const { text, offset, count } = await loadList(listOfName(list), source);
  return { count, gaps: text.slice(offset) };
}

async function loadFilters(
  filters: EngineQuestion['filters'],
  source: PartSource,
): Promise<readonly ResolvedFilter[]> {
  return Promise.all(
    (await filters).map(async (filter) => ({
      ...filter,
      names: await Promise.all(
        filter.names.map(async (name) => ({ ...name, of: await loadName(name.of, source) })),
      ),
    })),
  );
}
