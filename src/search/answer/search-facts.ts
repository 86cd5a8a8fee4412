import type { OpenEngine, SearchEngine } from '../engine/search-engine.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { type AskedWord, readAskedWords } from '../match/asked-words.ts';
import { planTerms } from '../match/plan-terms.ts';
import type { Term } from '../match/term.ts';
import { understandWords } from '../match/understand-words.ts';
import type { QueryPart } from '../query/query.ts';
import { orderFacts, type RankedFact } from '../rank/order-facts.ts';
import { planSelection } from '../rank/plan-selection.ts';
import { type FactHit, toFactHit } from './fact-hit.ts';

/** Finds the questions that the words of a query ask, the best first. */
export type SearchFacts = (parts: readonly QueryPart[], limit?: number) => Promise<FactHit[]>;

/** So many are read and compared. */
const pool = 12;
/** Of the words that tell what is meant so many must be there, or of those among them that stand anywhere. */
const leastCovered = 0.5;

/** Makes a search over the questions that reports answer, which have an index of their own. */
export function createFactSearch(open: OpenEngine): SearchFacts {
  return async (parts, limit = 3) => {
    const { telling, asking, isPointing } = understandWords(readAskedWords(parts).words);
    if (telling.length === 0) return [];
    const engine = await open('facts');
    const terms = await planTerms([...telling.map(withoutSide), ...asking], engine, reach);
    const found = await readBest(terms, engine);
    const known = terms.slice(0, telling.length).filter(({ alternatives }) => alternatives.length > 0);
    const hasEnough = ({ covered }: RankedFact): boolean =>
      covered >= telling.length * leastCovered || covered >= Math.max(1, known.length * leastCovered);
    return orderFacts(found, { terms, telling: telling.length, facts: engine.size, isPointing })
      .filter((fact) => hasEnough(fact) || (isPointing && fact.isOfKind))
      .slice(0, limit)
      .flatMap((fact) => toFactHit(fact) ?? []);
  };
}

const reach = { forgiving: 'unknown words', isWide: true } as const;

/** A question names people on any side of its verb. */
function withoutSide({ side: _, ...word }: AskedWord): AskedWord {
  return word;
}

async function readBest(terms: readonly Term[], { match }: SearchEngine): Promise<readonly FoundQuote[]> {
  const { select } = await match({
    terms,
    allowFewerWords: true,
    excluded: { words: [], phrases: [] },
    phrases: [],
    filters: Promise.resolve([]),
    select: planSelection([], { order: 'best', most: pool }),
  });
  return (await select()).hits.flatMap(({ quotes }) => quotes);
}
