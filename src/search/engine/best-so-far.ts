/** Quotes that match, each with its score, as far as the lists were read. */
export interface BestSoFar {
  readonly quotes: readonly number[];
  readonly scores: readonly number[];
  /** How many of the asked words each of them has. */
  readonly covered: number;
  /** Whether all matches are among them. */
  readonly areAll: boolean;
}

/** How many utterances, each of them whole, are among quotes from a number on. */
export function countWhole(quotes: Iterable<number>, groups: Uint32Array, from: number): number {
  const whole = new Set<number>();
  for (const quote of quotes) if ((groups[quote] ?? 0) >= from) whole.add(groups[quote] ?? 0);
  return whole.size;
}
