import { countFacets } from '../filter/count-facets.ts';
import { findFailures } from '../filter/filter-quotes.ts';
import { type ResolvedFilter, resolveFilters } from '../filter/resolve-filters.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { Load } from '../index/index-loader.ts';
import { type Asked, readAskedWords } from '../match/asked-words.ts';
import { findMatches, type Matches } from '../match/find-matches.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryPart, QueryProblem } from '../query/query.ts';
import type { Hit } from '../rank/rank-hits.ts';
import { type BestSelection, selectBest } from '../rank/select-best.ts';
import { chooseLead } from './choose-lead.ts';
import { createOpener, type OpenedIndex } from './create-opener.ts';
import type { FactHit } from './fact-hit.ts';
import { describeFilterProblems } from './query-problems.ts';
import { readGroup, readHits } from './read-hits.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './search-answer.ts';
import { createFactSearch, type SearchFacts } from './search-facts.ts';
import { suggestQueries } from './suggest-queries.ts';

/** Searches one index. Everything rejects with a `SearchLoadError` when a file of it cannot be loaded; nothing ever does for a strange query. */
export interface QuoteSearch {
  readonly search: (text: string, options?: SearchOptions) => Promise<SearchResult>;
  /** All renderings of a hit's utterance, matching or not, from the oldest to the newest. */
  readonly readRenderings: (group: number) => Promise<FoundQuote[]>;
  /** How many reports, events and people there are to search beside the quotes. */
  readonly countOthers: () => Promise<number>;
}

interface Searched extends OpenedIndex {
  readonly searchFacts: SearchFacts;
}

const usualHits = 10;
const mostHits = 200;

/** Makes a search over the files that `load` fetches. Nothing is fetched before the first question. */
export function createSearch(load: Load): QuoteSearch {
  const open = createOpener(load);
  const searchFacts = createFactSearch(load);
  return {
    search: async (text, options = {}) =>
      answerQuery(
        parseQuery(text),
        { limit: usualHits, order: 'best', ...options },
        { ...(await open()), searchFacts },
      ),
    readRenderings: async (group) => readGroup(group, (await open()).index),
    countOthers: async () => (await open()).index.manifest.others,
  };
}

async function answerQuery(
  query: Query,
  options: Required<SearchOptions>,
  { index, match, searchFacts }: Searched,
): Promise<SearchResult> {
  const asked = readAskedWords(query.parts);
  const [matches, filters, { groups, selectHits }, facts] = await Promise.all([
    findMatches(asked, index, match),
    resolveFilters(query.parts, index),
    index.readGroups(),
    mayAskForFacts(query.parts) && index.manifest.facts > 0 ? searchFacts(query.parts) : [],
  ]);
  const days = filters.some(({ days: range }) => range !== undefined) ? await index.readDays() : undefined;
  const failures = findFailures(filters, days, index.manifest.quotes);
  const { matched } = matches;
  const most = limitHits(options.limit);
  const question = { matched, failures, undated: index.manifest.undated, order: options.order, most };
  const selection = await selectBest(question, matches, { index, selectHits });
  const problems = await describeFilterProblems(query.parts, filters, index);
  const hits = (await readHits({ selection, matches, groups }, index)).slice(0, most);
  return {
    answer: describeAnswer({ query, asked, problems, filters, matches, selection, hits, facts, failures }),
    countFacets: () => countFacets({ quotes: matched.quotes, failures }, index),
  };
}

/** What narrows quotes narrows no questions. */
function mayAskForFacts(parts: readonly QueryPart[]): boolean {
  return parts.every(({ type, excluded }) => type !== 'filter' && !excluded);
}

/** A limit may come from an address that somebody wrote by hand. */
function limitHits(limit: number): number {
  return Number.isFinite(limit) ? Math.min(Math.max(1, Math.floor(limit)), mostHits) : usualHits;
}

interface AnswerParts {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  readonly filters: readonly ResolvedFilter[];
  readonly matches: Matches;
  readonly selection: BestSelection;
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly facts: readonly FactHit[];
  readonly failures: Uint8Array | undefined;
}

function describeAnswer({
  query,
  problems,
  filters,
  matches: { terms, matched },
  selection,
  asked,
  hits,
  facts,
  failures,
}: AnswerParts): SearchAnswer {
  return {
    parts: query.parts,
    problems: [...query.problems, ...problems],
    hits,
    hitCount: selection.hitCount,
    quoteCount: selection.quoteCount,
    isAtLeast: terms.some(({ isCutShort }) => isCutShort),
    matched: matched.covered === terms.length ? 'all' : 'some',
    facts,
    lead: chooseLead(asked.words, hits[0], facts[0]),
    suggestions:
      hits.length > 0
        ? []
        : suggestQueries({ parts: query.parts, filters, quotes: matched.quotes, failures }),
  };
}
