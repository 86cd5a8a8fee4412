import type { FoundQuote } from '../index/found-quote.ts';
import type { Matches } from '../match/find-matches.ts';
import { type Hit, rankHits } from '../rank/rank-hits.ts';
import type { BestSelection } from '../rank/select-best.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { readQuote } from '../read/read-quote.ts';

export interface HitSource {
  readonly selection: BestSelection;
  readonly matches: Matches;
  readonly groups: Uint32Array;
}

/** Reads the texts of the selected hits and puts them in their final order. */
export async function readHits({ selection, matches, groups }: HitSource, index: OpenIndex): Promise<Hit[]> {
  const selected = await Promise.all(
    selection.hits.map(async ({ score, group, quotes }) => ({
      score,
      group,
      renderingCount: renderingsOf(group, groups).length,
      quotes: await readQuotes(quotes, index),
    })),
  );
  return rankHits({ terms: matches.terms, selected, byCloseness: selection.needsRanking });
}

/** All renderings of one utterance. */
export async function readGroup(group: number, index: OpenIndex): Promise<FoundQuote[]> {
  return readQuotes(renderingsOf(group, (await index.readGroups()).groups), index);
}

async function readQuotes(quotes: readonly number[], index: OpenIndex): Promise<FoundQuote[]> {
  const read = await Promise.all(quotes.map((quote) => readQuote(quote, index)));
  return read.filter((quote) => quote !== undefined);
}

/** Numbers of the quotes of one group, which are neighbours. */
function renderingsOf(group: number, groups: Uint32Array): number[] {
  const quotes: number[] = [];
  for (let quote = group; groups[quote] === group; quote++) quotes.push(quote);
  return quotes;
}
