import { findMatches, type Matches } from '../engine/find-matches.ts';
import type { OpenEngine, SearchEngine, SelectedHits } from '../engine/search-engine.ts';
import { type ResolvedFilter, resolveFilters } from '../filter/resolve-filters.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import { type Asked, readAskedWords } from '../match/asked-words.ts';
import { askInEnglish } from '../query/asked-in-english.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryPart, QueryProblem } from '../query/query.ts';
import { planSelection } from '../rank/plan-selection.ts';
import { type Hit, rankHits } from '../rank/rank-hits.ts';
import { chooseFirst } from './choose-first.ts';
import { describeFilterProblems } from './query-problems.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './search-answer.ts';
import { createFactSearch, type FactAnswer, type SearchFacts } from './search-facts.ts';
import { suggestQueries } from './suggest-queries.ts';

/** Searches one collection. Everything rejects with a `SearchLoadError` when its engine cannot answer; nothing ever does for a strange query. */
export interface QuoteSearch {
  readonly search: (text: string, options?: SearchOptions) => Promise<SearchResult>;
  /** All renderings of a hit's utterance, matching or not, from the oldest to the newest. */
  readonly readRenderings: (group: number) => Promise<readonly FoundQuote[]>;
  /** How many reports, events, people and outlets there are to search beside the quotes. */
  readonly countOthers: () => Promise<number>;
}

interface Searched {
  readonly engine: SearchEngine;
  readonly searchFacts: SearchFacts;
}

const usualHits = 10;
const mostHits = 200;

/** Makes a search over a collection of an engine, by the same rules whatever the engine is. Nothing is opened before the first question. */
export function createEngineSearch(
  open: OpenEngine,
  collection: SearchCollectionName = 'quotes',
): QuoteSearch {
  const searchFacts = createFactSearch(open);
  return {
    search: async (text, options = {}) =>
      answerQuery(
        parseQuery(text),
        { limit: usualHits, order: 'best', ...options },
        { engine: await open(collection), searchFacts },
      ),
    readRenderings: async (group) => (await open(collection)).readGroup(group),
    countOthers: async () => (await open(collection)).others,
  };
}

async function answerQuery(
  query: Query,
  { order, limit }: Required<SearchOptions>,
  { engine, searchFacts }: Searched,
): Promise<SearchResult> {
  const asked = readAskedWords(query.parts);
  const most = limitHits(limit);
  const resolving = resolveFilters(query.parts, engine);
  const [matches, filters, beside] = await Promise.all([
    findMatches(asked, engine, {
      filters: resolving,
      planSelection: (terms) => planSelection(terms, { order, most }),
    }),
    resolving,
    mayAskForFacts(query.parts) && engine.facts > 0 ? searchFacts(query.parts) : { facts: [] },
  ]);
  const selected = await matches.matching.select();
  const problems = await describeFilterProblems(query.parts, filters, engine);
  const ranked = rankHits({
    terms: matches.terms,
    asked: asked.words.map(({ word }) => word),
    selected: selected.hits,
    size: engine.size,
    byCloseness: matches.select.needsRanking,
  });
  return {
    answer: describeAnswer({
      query,
      asked,
      problems,
      filters,
      matches,
      selected,
      hits: ranked.slice(0, most),
      beside,
    }),
    countFacets: selected.countFacets,
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

/** Whoever was asked for as a speaker and said nothing. */
function unheardOf(terms: Matches['terms']): readonly string[] {
  return terms.flatMap(({ asked, alternatives }) =>
    asked.side === 'speaker' && asked.word !== 'they' && alternatives.length === 0 ? asked.written : [],
  );
}

interface AnswerParts {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  readonly filters: readonly ResolvedFilter[];
  readonly matches: Matches;
  readonly selected: SelectedHits;
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly beside: FactAnswer;
}

function describeAnswer({
  query,
  problems,
  filters,
  matches: { terms, matching },
  selected,
  asked,
  hits,
  beside,
}: AnswerParts): SearchAnswer {
  return {
    parts: query.parts,
    problems: [...query.problems, ...problems],
    hits,
    hitCount: selected.hitCount,
    quoteCount: selected.quoteCount,
    isAtLeast: selected.isAtLeast || terms.some(({ isCutShort }) => isCutShort),
    matched: matching.covered === terms.length ? 'all' : 'some',
    facts: beside.facts,
    ...chooseFirst(askInEnglish(asked.words), { ...beside, best: hits[0], unheard: unheardOf(terms) }),
    suggestions:
      hits.length > 0
        ? []
        : suggestQueries({ parts: query.parts, filters, failing: selected.countFailing() }),
  };
}
