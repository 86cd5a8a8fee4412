import { dayNumber } from '../../text/days.ts';
import { recordOf } from '../../text/tables/record-of.ts';
import { openEnd, openStart, type QuoteDays } from '../index/quote-days.ts';
import type { Operator } from '../query/query.ts';
import { operators } from '../query/query-operators.ts';
import { listOfName, readList } from '../read/quote-list.ts';
import type { ResolvedFilter } from './resolve-filters.ts';

/** A bit of a byte for each operator; a quote has the bits of the operators whose filters it does not pass. */
export const facetBits: Readonly<Record<Operator, number>> = recordOf(operators, (_, place) => 1 << place);

/**
 * Says for every quote which facets it fails. Values of one facet are alternatives; facets must all be passed.
 * Undefined when there is nothing to fail.
 */
export function findFailures(
  filters: readonly ResolvedFilter[],
  days: QuoteDays | undefined,
  quoteCount: number,
): Uint8Array | undefined {
  if (filters.length === 0) return undefined;
  const failures = new Uint8Array(quoteCount);
  for (const operator of operators) {
    const ofFacet = filters.filter(({ part }) => part.operator === operator);
    const wanted = ofFacet.filter(({ part }) => !part.excluded);
    if (wanted.length > 0) failOthers(failures, passing(wanted, days, quoteCount), facetBits[operator]);
    const unwanted = ofFacet.filter(({ part }) => part.excluded);
    if (unwanted.length > 0) failThese(failures, passing(unwanted, days, quoteCount), facetBits[operator]);
  }
  return failures;
}

/** 1 for each quote that at least one of the filters lets through. */
function passing(
  filters: readonly ResolvedFilter[],
  days: QuoteDays | undefined,
  quoteCount: number,
): Uint8Array {
  const passes = new Uint8Array(quoteCount);
  for (const { names, days: range } of filters) {
    for (const name of names) for (const quote of readList(listOfName(name.of))) passes[quote] = 1;
    if (range !== undefined && days !== undefined)
      passDays(passes, days, { from: numberOf(range.from, openStart), to: numberOf(range.to, openEnd) });
  }
  return passes;
}

/** A quote passes when one of its possible days is in the range. One whose day is not known at all never does. */
function passDays(
  passes: Uint8Array,
  days: QuoteDays,
  range: { readonly from: number; readonly to: number },
): void {
  for (let quote = 0; quote < passes.length; quote++) {
    const from = days.from[quote] ?? openStart;
    const to = days.to[quote] ?? openEnd;
    if (from <= range.to && to >= range.from && (from !== openStart || to !== openEnd)) passes[quote] = 1;
  }
}

function numberOf(day: string | undefined, open: number): number {
  return day === undefined ? open : dayNumber(day);
}

function failOthers(failures: Uint8Array, passes: Uint8Array, bit: number): void {
  for (let quote = 0; quote < failures.length; quote++)
    if (passes[quote] === 0) failures[quote] = (failures[quote] ?? 0) | bit;
}

function failThese(failures: Uint8Array, passes: Uint8Array, bit: number): void {
  for (let quote = 0; quote < failures.length; quote++)
    if (passes[quote] === 1) failures[quote] = (failures[quote] ?? 0) | bit;
}
