import { rarityOf } from '../match/rarity-of.ts';
import type { Term } from '../match/term.ts';
import type { QuoteList } from '../read/quote-list.ts';
import { type BestSoFar, countWhole } from './best-so-far.ts';
import type { LargeIndex } from './large-index.ts';
import { newestFirst } from './newest-first.ts';

/** Some more than are shown, since several may be one utterance. */
const readFirst = 32;

interface Gaining {
  readonly list: QuoteList;
  readonly gain: number;
}

/**
 * The best quotes of those that have one of the terms: who has what earns most comes first, and among these the newest, so the
 * lists are read in the order of what they earn, each from its end, until there are enough: the bounds of MaxScore (Turtle and
 * Flood, Query evaluation, Information Processing & Management 31, 1995) with one list at a time.
 */
export async function matchTiers(
  terms: readonly Term[],
  most: number,
  large: LargeIndex,
): Promise<BestSoFar> {
  const scores = new Map<number, number>();
  const tiers = tiersOf(terms, large.size);
  for (const tier of tiers) {
    const lists = await Promise.all(tier.map(({ list }) => large.open(list)));
    const reading = { quoteCount: large.size, first: readFirst };
    for await (const { from, lists: found } of newestFirst(lists, reading)) {
      for (const quotes of found)
        for (const quote of quotes) if (!scores.has(quote)) scores.set(quote, tier[0]?.gain ?? 0);
      if (from > 0 && (await areEnough(scores, most, large))) return toBest(scores, false);
    }
    if (tier !== tiers.at(-1) && (await areEnough(scores, most, large))) return toBest(scores, false);
  }
  return toBest(scores, true);
}

/** Lists that earn the same, those that earn most first. */
function tiersOf(terms: readonly Term[], size: number): Gaining[][] {
  const gaining = terms.flatMap((term) => {
    const rarity = rarityOf(term, size);
    return term.alternatives.map(
      ({ list, weight }): Gaining => ({ list, gain: Math.fround(weight * rarity) }),
    );
  });
  const sorted = gaining.toSorted((one, other) => other.gain - one.gain);
  return [...Map.groupBy(sorted, ({ gain }) => gain).values()];
}

/** An utterance of which half is read counts too: what it earns is known, and its other renderings are added to the hit. */
async function areEnough(
  scores: ReadonlyMap<number, number>,
  most: number,
  { index }: LargeIndex,
): Promise<boolean> {
  if (scores.size < most) return false;
  const { groups } = await index.readGroups(Uint32Array.from(scores.keys()));
  return countWhole(scores.keys(), groups, 0) > most;
}

function toBest(scores: ReadonlyMap<number, number>, areAll: boolean): BestSoFar {
  return { quotes: [...scores.keys()], scores: [...scores.values()], covered: 1, areAll };
}
