import { recordOf } from '../../text/tables/record-of.ts';
import type { Operator } from '../query/query.ts';
import { operators } from '../query/query-operators.ts';
import { facetBits } from './filter-quotes.ts';

export interface CountQuestion {
  /** Quotes that have the words, whether they pass the filters or not. */
  readonly quotes: Uint32Array;
  readonly failures: Uint8Array | undefined;
}

/** How often each value of one column has been met. */
export interface Tally {
  readonly operator: Operator;
  readonly column: Uint32Array;
  /** Bits of all other facets: a quote that fails one of those does not count. */
  readonly others: number;
  readonly counts: Uint32Array;
}

export function createTally(operator: Operator, column: Uint32Array, size: number): Tally {
  return { operator, column, others: ~facetBits[operator], counts: new Uint32Array(size) };
}

/** Goes once through the quotes, fills every tally, and says how many quotes fail one facet only. */
export function countAll(
  { quotes, failures }: CountQuestion,
  tallies: readonly Tally[],
): Readonly<Record<Operator, number>> {
  const byBits = new Uint32Array(2 ** operators.length);
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at] ?? 0;
    const failed = failures === undefined ? 0 : (failures[quote] ?? 0);
    byBits[failed] = (byBits[failed] ?? 0) + 1;
    for (let which = 0; which < tallies.length; which++) count(tallies[which], quote, failed);
  }
  return recordOf(operators, (operator) => byBits[facetBits[operator]] ?? 0);
}

function count(tally: Tally | undefined, quote: number, failed: number): void {
  if (tally === undefined || (failed & tally.others) !== 0) return;
  const value = tally.column[quote] ?? 0;
  tally.counts[value] = (tally.counts[value] ?? 0) + 1;
}
