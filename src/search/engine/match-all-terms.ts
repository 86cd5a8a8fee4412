import { quotesWith, rarityOf } from '../match/rarity-of.ts';
import type { Term } from '../match/term.ts';
import { comparedHits, type SelectPlan } from '../rank/plan-selection.ts';
import { phraseScore } from '../rank/select-best.ts';
import { type BestSoFar, countWhole } from './best-so-far.ts';
import type { LargeIndex } from './large-index.ts';
import { newestFirst } from './newest-first.ts';

/** Of these few have all the other terms. */
const readFirst = 1_024;

/** A term with what it is worth among all quotes. */
interface RareTerm extends Term {
  readonly rarity: number;
}

/** Quotes that have all terms so far, those of them that have the words in a row, and what the best can earn. */
interface Matching {
  readonly scores: Map<number, number>;
  readonly inRow: Set<number>;
  readonly best: number;
}

/**
 * The best quotes of those that have all terms: the quotes of the rarest are read from the newest down and the others are asked
 * about these alone, until there are enough that none before them can be better than.
 */
export async function matchAllTerms(
  terms: readonly Term[],
  plan: SelectPlan,
  large: LargeIndex,
): Promise<BestSoFar> {
  const [rarest, ...others] = rarestFirst(terms, large.size);
  const words = terms.map(({ asked }) => asked.word);
  const matching: Matching = { scores: new Map(), inRow: new Set(), best: mostEarned(terms, large.size) };
  if (rarest === undefined) return toBest(matching, terms.length, 0);
  const lists = await Promise.all(rarest.alternatives.map(({ list }) => large.open(list)));
  const reading = { quoteCount: large.size, first: readFirst };
  for await (const { from, lists: found } of newestFirst(lists, reading)) {
    const fresh = await keepAll(scoreFound(rarest, found), others, large);
    for (const [quote, score] of fresh) matching.scores.set(quote, score);
    if (plan.rowFirst && (await countGroups(matching.scores.keys(), 0, large)) > comparedHits)
      await addRows(matching, words, large);
    if (from > 0 && (await areEnough(matching, { ...plan, from }, large)))
      return toBest(matching, terms.length, from);
  }
  return toBest(matching, terms.length, 0);
}

function rarestFirst(terms: readonly Term[], size: number): RareTerm[] {
  return terms
    .toSorted((one, other) => quotesWith(one) - quotesWith(other))
    .map((term) => ({ ...term, rarity: rarityOf(term, size) }));
}

/** What a quote earns that has every word as it was asked for, added up as scores are. */
function mostEarned(terms: readonly Term[], size: number): number {
  return rarestFirst(terms, size).reduce(
    (sum, { alternatives: [surest], rarity }) => Math.fround(sum + (surest?.weight ?? 0) * rarity),
    0,
  );
}

function scoreFound({ alternatives, rarity }: RareTerm, found: readonly Uint32Array[]): Map<number, number> {
  const scores = new Map<number, number>();
  found.forEach((quotes, which) => {
    const gain = Math.fround((alternatives[which]?.weight ?? 0) * rarity);
    for (const quote of quotes) if (!scores.has(quote)) scores.set(quote, gain);
  });
  return scores;
}

/** Of some quotes those that have all other terms, and what they earn with them. */
async function keepAll(
  found: ReadonlyMap<number, number>,
  others: readonly RareTerm[],
  { judge }: LargeIndex,
): Promise<ReadonlyMap<number, number>> {
  let kept = found;
  for (const term of others) {
    const quotes = Uint32Array.from(kept.keys()).toSorted();
    const worth = await judge(quotes, term);
    const before = kept;
    kept = new Map(
      Array.from(quotes, (quote, at): [number, number] => {
        const gain = worth[at] ?? 0;
        return [quote, gain === 0 ? 0 : Math.fround((before.get(quote) ?? 0) + gain * term.rarity)];
      }).filter(([, score]) => score > 0),
    );
  }
  return kept;
}

async function addRows(
  { scores, inRow }: Matching,
  words: readonly string[],
  { findRows }: LargeIndex,
): Promise<void> {
  for (const quote of await findRows(words, Uint32Array.from(scores.keys()).toSorted())) inRow.add(quote);
}

/** Whether so many of the best are known that nothing older can come before them. */
async function areEnough(
  { scores, inRow, best }: Matching,
  { from, most, rowFirst }: SelectPlan & { readonly from: number },
  large: LargeIndex,
): Promise<boolean> {
  if (scores.size <= most) return false;
  const top = [...scores].flatMap(([quote, score]) =>
    score >= best && (!rowFirst || inRow.has(quote)) ? [quote] : [],
  );
  return (await countGroups(top, from, large)) >= most;
}

async function countGroups(quotes: Iterable<number>, from: number, { index }: LargeIndex): Promise<number> {
  const all = Uint32Array.from(quotes);
  return countWhole(all, (await index.readGroups(all)).groups, from);
}

function toBest({ scores, inRow }: Matching, covered: number, from: number): BestSoFar {
  return {
    quotes: [...scores.keys()],
    scores: Array.from(scores, ([quote, score]) => score + (inRow.has(quote) ? phraseScore : 0)),
    covered,
    areAll: from === 0,
  };
}
