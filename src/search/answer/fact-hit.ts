import type { ShownFact } from '../index/shown-fields.ts';
import type { RankedFact } from '../rank/order-facts.ts';
import type { WordFinding } from '../rank/word-finding.ts';

/** A question that reports answer, found by what a reader asked. */
export interface FactHit {
  /** `<event>/<fact>`. */
  readonly id: string;
  readonly asks: string;
  readonly shown: ShownFact;
  /** How the reports print its values, in the order of these. */
  readonly passages: readonly string[];
  /** The words that tell what is meant. */
  readonly findings: readonly WordFinding[];
  /** Whether it asks for a person, a time, a place as the reader does. */
  readonly isOfKind: boolean;
  /** Whether all that was asked stands in it side by side. */
  readonly isVerbatim: boolean;
  /** How much of what it asks itself was asked, from 0 to 1. */
  readonly share: number;
}

/** Undefined for what is no question: the build writes none. */
export function toFactHit({ found, findings, isOfKind, isVerbatim, share }: RankedFact): FactHit | undefined {
  const { id, words, shown } = found;
  const lines = words.split('\n');
  const passages = shown?.fact?.values.map(({ printed }) => lines[printed] ?? '') ?? [];
  return (
    shown?.fact && {
      id,
      asks: lines[0] ?? '',
      shown: shown.fact,
      passages,
      findings,
      isOfKind,
      isVerbatim,
      share,
    }
  );
}
