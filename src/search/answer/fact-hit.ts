import type { ShownFact } from '../index/shown-fields.ts';
import type { RankedFact } from '../rank/order-facts.ts';

/** A question that reports answer, found by what a reader asked. */
export interface FactHit {
  /** `<event>/<fact>`. */
  readonly id: string;
  readonly asks: string;
  readonly shown: ShownFact;
  /** How the reports print its values, in the order of these. */
  readonly passages: readonly string[];
  /** How many of the telling words it has. */
  readonly covered: number;
  /** The telling words that it lacks, as written. */
  readonly missing: readonly string[];
  /** How rare the telling words are that it has, together. */
  readonly rarity: number;
  /** Whether it asks for a person, a time, a place as the reader does. */
  readonly isOfKind: boolean;
}

/** Undefined for what is no question: the build writes none. */
export function toFactHit({ found, covered, missing, rarity, isOfKind }: RankedFact): FactHit | undefined {
  const { id, words, shown } = found;
  const lines = words.split('\n');
  const passages = shown?.fact?.values.map(({ printed }) => lines[printed] ?? '') ?? [];
  return (
    shown?.fact && {
      id,
      asks: lines[0] ?? '',
      shown: shown.fact,
      passages,
      covered,
      missing,
      rarity,
      isOfKind,
    }
  );
}
