import type { Term } from './term.ts';

/** How many quotes have a term, by all its alternatives. */
export function quotesWith({ alternatives }: Term): number {
  return alternatives.reduce((sum, { list }) => sum + list.count, 0);
}

/** What a term is worth among so many quotes: the rarer, the more. */
export function rarityOf(term: Term, quoteCount: number): number {
  return Math.log(1 + quoteCount / (1 + quotesWith(term)));
}
