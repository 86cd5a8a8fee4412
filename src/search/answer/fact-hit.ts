import type { FoundQuote } from '../index/found-quote.ts';
import type { ShownFact } from '../index/shown-fields.ts';

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
}

/** Undefined for what is no question: the build writes none. */
export function toFactHit({ id, words, shown }: FoundQuote, covered: number): FactHit | undefined {
  const lines = words.split('\n');
  const passages = shown?.fact?.values.map(({ printed }) => lines[printed] ?? '') ?? [];
  return shown?.fact && { id, asks: lines[0] ?? '', shown: shown.fact, passages, covered };
}
