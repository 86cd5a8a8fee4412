import type { FoundQuote } from '../index/found-quote.ts';
import type { SelectedQuotes } from '../rank/rank-hits.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { Selection } from '../select/select-hits.ts';

/** Reads the texts of the selected hits. */
export function readSelected(
  hits: Selection['hits'],
  groups: Uint32Array,
  index: OpenIndex,
): Promise<SelectedQuotes[]> {
  return Promise.all(
    hits.map(async ({ score, group, quotes }) => ({
      score,
      group,
      renderingCount: renderingsOf(group, groups).length,
      quotes: await readQuotes(quotes, index),
    })),
  );
}

/** All renderings of one utterance. */
export async function readGroup(group: number, index: OpenIndex): Promise<FoundQuote[]> {
  return readQuotes(renderingsOf(group, (await index.readGroups(Uint32Array.of(group))).groups), index);
}

async function readQuotes(quotes: readonly number[], index: OpenIndex): Promise<FoundQuote[]> {
  const read = await Promise.all(quotes.map(index.readQuote));
  return read.filter((quote) => quote !== undefined);
}

/** Numbers of the quotes of one group, which are neighbours. */
export function renderingsOf(group: number, groups: Uint32Array): number[] {
  const quotes: number[] = [];
  for (let quote = group; groups[quote] === group; quote++) quotes.push(quote);
  return quotes;
}
