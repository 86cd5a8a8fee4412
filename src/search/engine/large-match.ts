import { recordOf } from '../../text/tables/record-of.ts';
import type { Term } from '../match/term.ts';
import { operators } from '../query/query-operators.ts';
import type { Selected } from '../select/select-hits.ts';
import type { BestSoFar } from './best-so-far.ts';
import type { LargeIndex } from './large-index.ts';
import { matchAllTerms } from './match-all-terms.ts';
import { matchTiers } from './match-tiers.ts';
import { readSelected, renderingsOf } from './read-selected.ts';
import type { EngineQuestion, SearchEngine, SelectedHits } from './search-engine.ts';

export type MatchByLists = SearchEngine['match'];

/**
 * Answers plain questions by the parts of the lists that decide which hits are the best, and counts afterwards; every other
 * question, as one with filters, goes to whoever reads the lists whole. The hits are the same.
 */
export function createLargeMatch(large: LargeIndex, matchWhole: MatchByLists): MatchByLists {
  return async (question) => {
    const best = (await isPlain(question)) ? await findBest(question, large) : undefined;
    if (best === undefined) return matchWhole(question);
    return {
      count: best.quotes.length,
      covered: best.covered,
      select: () => selectBest(best, question, { large, matchWhole }),
    };
  };
}

async function isPlain({
  terms,
  excluded,
  phrases,
  filters,
  enough,
  select,
}: EngineQuestion): Promise<boolean> {
  const isNarrowed = phrases.length > 0 || excluded.words.length > 0 || excluded.phrases.length > 0;
  return (
    terms.length > 0 &&
    enough !== 'any' &&
    select.order === 'best' &&
    !isNarrowed &&
    (await filters).length === 0
  );
}

/** Undefined where no quote has all words and more than two were asked for: then every list counts. */
async function findBest(
  { terms, enough, select }: EngineQuestion,
  large: LargeIndex,
): Promise<BestSoFar | undefined> {
  if (terms.length === 1) return matchTiers(terms, select.most, large);
  const all = await matchAllTerms(terms, select, large);
  if (all.quotes.length > 0 || enough === 'all') return all;
  return terms.length === 2 ? matchTiers(terms, select.most, large) : undefined;
}

interface Selecting {
  readonly large: LargeIndex;
  readonly matchWhole: MatchByLists;
}

async function selectBest(
  { quotes, scores, covered, areAll }: BestSoFar,
  question: EngineQuestion,
  { large, matchWhole }: Selecting,
): Promise<SelectedHits> {
  const { index } = large;
  const matched = { quotes: Uint32Array.from(quotes), scores: Float32Array.from(scores), covered };
  const { groups, selectHits } = await index.readGroups(matched.quotes);
  const selected = selectHits({
    matched,
    failures: undefined,
    undated: index.manifest.undated,
    ...question.select,
  });
  // Of all words asked for, whole utterances were read.
  const hits =
    areAll || covered > 1
      ? selected.hits
      : await addRenderings(selected.hits, { groups, terms: question.terms }, large);
  // The hits are there: of what is counted none is selected, nor looked for in rows.
  const uncompared = { ...question.select, most: 0, rowFirst: false };
  const countAllLists = async (): Promise<SelectedHits> =>
    (await matchWhole({ ...question, select: uncompared })).select();
  return {
    hits: await readSelected(hits, groups, index),
    hitCount: selected.hitCount,
    quoteCount:
      covered > 1 || areAll ? selected.quoteCount : Math.max(selected.quoteCount, longestOf(question.terms)),
    isAtLeast: !areAll,
    countFailing: () => recordOf(operators, () => 0),
    countFacets: async () => {
      const { hitCount, quoteCount, countFacets } = await countAllLists();
      const isAtLeast = question.terms.some(({ isCutShort }) => isCutShort);
      return { ...(await countFacets()), ...(areAll ? {} : { found: { hitCount, quoteCount, isAtLeast } }) };
    },
  };
}

/** How many quotes the commonest of some words has: at least so many have one of them. */
function longestOf(terms: readonly Term[]): number {
  return Math.max(0, ...terms.flatMap(({ alternatives }) => alternatives.map(({ list }) => list.count)));
}

/** The other renderings of an utterance that match by what was not read. */
async function addRenderings(
  hits: readonly Selected[],
  { groups, terms }: { readonly groups: Uint32Array; readonly terms: readonly Term[] },
  { judge }: LargeIndex,
): Promise<readonly Selected[]> {
  const others = hits.flatMap(({ group, quotes }) =>
    renderingsOf(group, groups).filter((quote) => !quotes.includes(quote)),
  );
  if (others.length === 0) return hits;
  const asked = Uint32Array.from(others).toSorted();
  const worth = await Promise.all(terms.map((term) => judge(asked, term)));
  const isMatching = (at: number): boolean => worth.some((each) => (each[at] ?? 0) > 0);
  const matching = new Set(asked.filter((_, at) => isMatching(at)));
  return hits.map((hit) => ({
    ...hit,
    quotes: renderingsOf(hit.group, groups).filter(
      (quote) => hit.quotes.includes(quote) || matching.has(quote),
    ),
  }));
}
