import type { FacetType, FacetValue, FacetValues } from '../index/index-format.ts';
import type { QuoteDays } from '../index/quote-days.ts';
import type { Operator } from '../query/query.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { operators } from './filter-quotes.ts';
import { type CountQuestion, countAll, createTally, type Tally } from './tally-quotes.ts';

/** How many of the matching quotes have each value. A facet's own filter does not lower its own counts. */
export interface FacetCounts {
  readonly speaker: readonly FacetValue[];
  readonly outlet: readonly FacetValue[];
  readonly at: readonly FacetValue[];
  readonly kind: readonly FacetValue[];
  /** Days with quotes, from the oldest to the newest; a quote counts at its first possible day. */
  readonly date: readonly { readonly day: string; readonly count: number }[];
  /** Quotes that would be added if all filters of a facet were removed. */
  readonly without: Readonly<Record<Operator, number>>;
}

const columnOf = { speaker: 0, outlet: 1, at: 2, kind: 3 } as const satisfies Record<
  Exclude<Operator, 'date'>,
  number
>;
const typeOf: Readonly<Record<Exclude<Operator, 'date'>, FacetType>> = {
  speaker: 'person',
  outlet: 'outlet',
  at: 'occasion',
  kind: 'kind',
};

/** Counts every facet, reading only the parts of the columns in which there are matching quotes. */
export async function countFacets(question: CountQuestion, index: OpenIndex): Promise<FacetCounts> {
  const [values, days, columns] = await Promise.all([
    index.readValues(),
    index.readDays(),
    index.readColumns(question.quotes),
  ]);
  const sizeOf = (operator: Exclude<Operator, 'date'>): number =>
    1 + values.values[typeOf[operator]].length + values.speakerGroups.length;
  const tallies = operators.map(
    (operator): Tally =>
      operator === 'date'
        ? createTally(operator, days.counted, days.shown.length)
        : createTally(operator, columns[columnOf[operator]], sizeOf(operator)),
  );
  const without = countAll(question, tallies);
  const countsOf = (operator: Operator): Uint32Array =>
    tallies.find((tally) => tally.operator === operator)?.counts ?? new Uint32Array();
  const named = (operator: Exclude<Operator, 'date'>): FacetValue[] =>
    nameCounts(operator, countsOf(operator), values);
  return {
    speaker: named('speaker'),
    outlet: named('outlet'),
    at: named('at'),
    kind: named('kind'),
    date: nameDays(countsOf('date'), days),
    without,
  };
}

function nameCounts(
  operator: Exclude<Operator, 'date'>,
  tally: Uint32Array,
  { values, speakerGroups }: FacetValues,
): FacetValue[] {
  const all = values[typeOf[operator]];
  const counts =
    operator === 'at'
      ? tally.subarray(1)
      : operator === 'speaker'
        ? spreadGroups(tally, all.length, speakerGroups)
        : tally;
  const named: FacetValue[] = [];
  all.forEach(({ id, name }, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) named.push({ id, name, count });
  });
  return named.toSorted((one, other) => other.count - one.count);
}

/** A quote said by several people counts for each of them. */
function spreadGroups(
  tally: Uint32Array,
  speakers: number,
  groups: readonly (readonly number[])[],
): Uint32Array {
  const counts = tally.slice(0, speakers);
  groups.forEach((members, group) => {
    const quotes = tally[speakers + group] ?? 0;
    if (quotes > 0) for (const member of members) counts[member] = (counts[member] ?? 0) + quotes;
  });
  return counts;
}

function nameDays(counts: Uint32Array, { shown }: QuoteDays): { day: string; count: number }[] {
  const named: { day: string; count: number }[] = [];
  counts.forEach((count, place) => {
    const day = shown[place] ?? '';
    if (day !== '' && count > 0) named.push({ day, count });
  });
  return named;
}
