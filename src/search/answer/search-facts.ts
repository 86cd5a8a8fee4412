import type { FoundQuote } from '../index/found-quote.ts';
import type { Load } from '../index/index-loader.ts';
import { type AskedWord, readAskedWords } from '../match/asked-words.ts';
import { planTerms } from '../match/plan-terms.ts';
import { understandWords } from '../match/understand-words.ts';
import type { QueryPart } from '../query/query.ts';
import { orderFacts } from '../rank/order-facts.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { readQuote } from '../read/read-quote.ts';
import type { Matched } from '../select/matched.ts';
import { createOpener } from './create-opener.ts';
import { type FactHit, toFactHit } from './fact-hit.ts';

/** Finds the questions that the words of a query ask, the best first. */
export type SearchFacts = (parts: readonly QueryPart[], limit?: number) => Promise<FactHit[]>;

/** So many are read and compared. */
const pool = 12;
/** Of the words that tell what is meant, so many must be there. */
const leastCovered = 0.5;

/** Makes a search over the questions that reports answer, which have an index of their own. */
export function createFactSearch(load: Load): SearchFacts {
  const open = createOpener((name) => load(`facts/${name}`));
  return async (parts, limit = 3) => {
    const { telling, asking } = understandWords(readAskedWords(parts).words);
    if (telling.length === 0) return [];
    const { index, match } = await open();
    const terms = await planTerms([...telling.map(withoutSide), ...asking], index, reach);
    const found = await readBest(match({ terms, excluded: [], allowFewerWords: true }), index);
    return orderFacts(found, { terms, telling: telling.length, facts: index.manifest.quotes })
      .filter(({ covered }) => covered >= telling.length * leastCovered)
      .slice(0, limit)
      .flatMap((fact) => toFactHit(fact.found, fact.covered) ?? []);
  };
}

const reach = { forgiving: 'unknown words', isWide: true } as const;

/** A question names people on any side of its verb. */
function withoutSide({ side: _, ...word }: AskedWord): AskedWord {
  return word;
}

async function readBest(matched: Matched, index: OpenIndex): Promise<readonly FoundQuote[]> {
  const { selectHits } = await index.readGroups();
  const { undated } = index.manifest;
  const { hits } = selectHits({ matched, failures: undefined, undated, order: 'best', most: pool });
  const read = await Promise.all(hits.flatMap(({ quotes }) => quotes.map((one) => readQuote(one, index))));
  return read.filter((one) => one !== undefined);
}
