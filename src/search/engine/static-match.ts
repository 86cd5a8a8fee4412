import { recordOf } from '../../text/tables/record-of.ts';
import { countFacets } from '../filter/count-facets.ts';
import { facetBits, findFailures } from '../filter/filter-quotes.ts';
import { findPhrase, type QuotesWithPhrase } from '../match/find-phrase.ts';
import type { MatchQuotes } from '../match/match-quotes.ts';
import type { Operator } from '../query/query.ts';
import { operators } from '../query/query-operators.ts';
import { selectBest } from '../rank/select-best.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { Matched } from '../select/matched.ts';
import { readSelected } from './read-selected.ts';
import type { EngineQuestion, SearchEngine, SelectedHits } from './search-engine.ts';

/** Matches by the lists of the index. */
export function createStaticMatch(index: OpenIndex, match: MatchQuotes): SearchEngine['match'] {
  return async (question) => {
    const { terms, enough } = question;
    const excluded = question.excluded.words.map(({ list }) => list);
    const matched = await keepPhrases(question, match({ terms, excluded, enough }), index);
    return {
      count: matched.quotes.length,
      covered: matched.covered,
      select: () => selectFrom(matched, question, index),
    };
  };
}

async function selectFrom(
  matched: Matched,
  question: EngineQuestion,
  index: OpenIndex,
): Promise<SelectedHits> {
  const { manifest } = index;
  const [filters, { groups, selectHits }] = await Promise.all([
    question.filters,
    index.readGroups(matched.quotes),
  ]);
  const days = filters.some(({ days: range }) => range !== undefined) ? await index.readDays() : undefined;
  const failures = findFailures(filters, days, manifest.quotes);
  const { hits, hitCount, quoteCount } = await selectBest(
    { matched, failures, undated: manifest.undated, ...question.select },
    question.terms,
    { index, selectHits },
  );
  return {
    hits: await readSelected(hits, groups, index),
    hitCount,
    quoteCount,
    countFailing: () => countFailing(matched.quotes, failures),
    countFacets: () => countFacets({ quotes: matched.quotes, failures }, index),
  };
}

function countFailing(
  quotes: Uint32Array,
  failures: Uint8Array | undefined,
): Readonly<Record<Operator, number>> {
  return recordOf(
    operators,
    (operator) => quotes.filter((quote) => failures?.[quote] === facetBits[operator]).length,
  );
}

async function keepPhrases(
  { phrases, excluded }: EngineQuestion,
  matched: Matched,
  index: OpenIndex,
): Promise<Matched> {
  let kept = matched;
  for (const phrase of phrases) kept = keepQuotes(kept, await findPhrase(phrase, kept.quotes, index), 1);
  for (const run of excluded.phrases) kept = keepQuotes(kept, await findPhrase(run, kept.quotes, index), 0);
  return kept;
}

function keepQuotes({ quotes, scores, covered }: Matched, found: QuotesWithPhrase, wanted: 0 | 1): Matched {
  const isKept = (quote: number): boolean => found[quote] === wanted;
  return {
    quotes: quotes.filter(isKept),
    scores: scores.filter((_, at) => isKept(quotes[at] ?? 0)),
    covered,
  };
}
