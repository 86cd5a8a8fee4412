import type { OpenEngine, SearchEngine } from '../engine/search-engine.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { type AskedWord, emphasisOf, readAskedWords } from '../match/asked-words.ts';
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
const pool = 8;
/** What asks for a person, a time, a place is in many questions, and must not crowd out what tells. */
const weightOfKind = 0.3;
/** Of what the words tell so much must be there. */
const leastCovered = 0.2;

/** Makes a search over the questions that reports answer, which have an index of their own. */
export function createFactSearch(open: OpenEngine): SearchFacts {
  return async (parts, limit = 3) => {
    const { telling, asking, isPointing } = understandWords(readAskedWords(parts).words);
    if (telling.length === 0) return [];
    const engine = await open('facts');
    const terms = await planTerms([...telling.map(withoutSide), ...asking], engine, reach);
    const found = await readBest(
      terms.map((term, at) => stress(term, telling[at])),
      engine,
    );
    return orderFacts(found, { terms, telling, facts: engine.size, isPointing })
      .filter((fact) => hasEnough(fact, telling) || (isPointing && fact.isOfKind))
      .slice(0, limit)
      .flatMap((fact) => toFactHit(fact) ?? []);
  };
}

/** What is found for a word counts as much as the word tells. */
function stress(term: Term, word: AskedWord | undefined): Term {
  const emphasis = word === undefined ? weightOfKind : emphasisOf(word);
  const alternatives = term.alternatives.map((each) => ({ ...each, weight: each.weight * emphasis }));
  return { ...term, alternatives };
}

/** Whether it has more than the least of what was asked. */
function hasEnough({ findings }: RankedFact, telling: readonly AskedWord[]): boolean {
  const weights = findings.map(
    ({ rarity }, at) => rarity * (telling[at] === undefined ? 1 : emphasisOf(telling[at])),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.reduce((sum, weight, at) => sum + ((findings[at]?.worth ?? 0) > 0 ? weight : 0), 0);
  return found > 0 && found >= all * leastCovered;
}

const reach = { forgiving: 'unknown words', isWide: true } as const;

/** A question names people on any side of its verb. */
function withoutSide({ side: _, ...word }: AskedWord): AskedWord {
  return word;
}

async function readBest(terms: readonly Term[], { match }: SearchEngine): Promise<readonly FoundQuote[]> {
  const { select } = await match({
    terms,
    enough: 'any',
    excluded: { words: [], phrases: [] },
    phrases: [],
    filters: Promise.resolve([]),
    select: planSelection([], { order: 'best', most: pool }),
  });
  return (await select()).hits.flatMap(({ quotes }) => quotes);
}
