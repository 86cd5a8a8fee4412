import { facetBits, operators } from './filter-quotes.ts';
import type { FacetType, FacetValue, FacetValues } from './index-format.ts';
import type { OpenIndex } from './open-index.ts';
import type { Operator } from './query.ts';
import type { QuoteDays } from './quote-days.ts';

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

export interface CountQuestion {
  /** Quotes that have the words, whether they pass the filters or not. */
  readonly quotes: Uint32Array;
  readonly failures: Uint8Array | undefined;
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
  const countOf = (operator: Exclude<Operator, 'date'>): FacetValue[] => {
    const size = 1 + values.values[typeOf[operator]].length + values.speakerGroups.length;
    const tally = tallyColumn(question, {
      column: columns[columnOf[operator]],
      bit: facetBits[operator],
      size,
    });
    return nameCounts(operator, tally, values);
  };
  return {
    speaker: countOf('speaker'),
    outlet: countOf('outlet'),
    at: countOf('at'),
    kind: countOf('kind'),
    date: countDays(question, days),
    without: countWithout(question),
  };
}

interface ColumnChoice {
  readonly column: Uint32Array;
  readonly bit: number;
  readonly size: number;
}

/** Counts the values of one column over the quotes that fail no other facet. */
function tallyColumn({ quotes, failures }: CountQuestion, { column, bit, size }: ColumnChoice): Uint32Array {
  const tally = new Uint32Array(size);
  const others = ~bit;
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at] ?? 0;
    if (failures !== undefined && ((failures[quote] ?? 0) & others) !== 0) continue;
    const value = column[quote] ?? 0;
    tally[value] = (tally[value] ?? 0) + 1;
  }
  return tally;
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
  return all
    .flatMap(({ id, name }, number) => (counts[number] ? [{ id, name, count: counts[number] }] : []))
    .toSorted((one, other) => other.count - one.count);
}

/** A quote said by several people counts for each of them. */
function spreadGroups(
  tally: Uint32Array,
  speakers: number,
  groups: readonly (readonly number[])[],
): Uint32Array {
  const counts = Uint32Array.from({ length: speakers }, (_, speaker) => tally[speaker] ?? 0);
  groups.forEach((members, group) => {
    for (const member of members) counts[member] = (counts[member] ?? 0) + (tally[speakers + group] ?? 0);
  });
  return counts;
}

function countDays(question: CountQuestion, { counted, shown }: QuoteDays): { day: string; count: number }[] {
  const tally = tallyColumn(question, { column: counted, bit: facetBits.date, size: shown.length });
  return shown
    .map((day, place) => ({ day, count: tally[place] ?? 0 }))
    .filter(({ day, count }) => day !== '' && count > 0);
}

function countWithout({ quotes, failures }: CountQuestion): Record<Operator, number> {
  const counts: Record<Operator, number> = { speaker: 0, outlet: 0, at: 0, kind: 0, date: 0 };
  if (failures === undefined) return counts;
  const byBits = new Uint32Array(32);
  for (let at = 0; at < quotes.length; at++) {
    const bits = failures[quotes[at] ?? 0] ?? 0;
    byBits[bits] = (byBits[bits] ?? 0) + 1;
  }
  for (const operator of operators) counts[operator] = byBits[facetBits[operator]] ?? 0;
  return counts;
}
