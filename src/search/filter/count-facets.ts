import { recordOf } from '../../text/tables/record-of.ts';
import { type FacetValue, type FacetValues, groupsOf } from '../index/index-format.ts';
import type { QuoteDays } from '../index/quote-days.ts';
import { type Facet, facetNames, facets } from '../query/facets.ts';
import type { Operator } from '../query/query.ts';
import type { OpenIndex } from '../read/open-index.ts';
import { type CountQuestion, countAll, createTally } from './tally-quotes.ts';

/** How many utterances and quotes match; at least so many where not every word was looked up. */
export interface FoundCounts {
  readonly hitCount: number;
  readonly quoteCount: number;
  readonly isAtLeast: boolean;
}

/** How many of the matching quotes have each value. A facet's own filter does not lower its own counts. */
export interface FacetCounts extends Readonly<Record<Facet, readonly FacetValue[]>> {
  /** Days with quotes, from the oldest to the newest; a quote counts at its first possible day. */
  readonly date: readonly { readonly day: string; readonly count: number }[];
  /** Quotes that would be added if all filters of a facet were removed. */
  readonly without: Readonly<Record<Operator, number>>;
  /** How much was found in all, where the answer came before it was counted. */
  readonly found?: FoundCounts;
}

/** Counts every facet, reading only the parts of the columns in which there are matching quotes. */
export async function countFacets(question: CountQuestion, index: OpenIndex): Promise<FacetCounts> {
  const [values, days, columns] = await Promise.all([
    index.readValues(),
    index.readDays(),
    index.readColumns(question.quotes),
  ]);
  const tallies = recordOf(facetNames, (facet) =>
    createTally(facet, columns[facet], sizeOfColumn(facet, values)),
  );
  const dayTally = createTally('date', days.counted, days.shown.length);
  const without = countAll(question, [...Object.values(tallies), dayTally]);
  return {
    ...recordOf(facetNames, (facet) => nameCounts(facet, tallies[facet].counts, values)),
    date: nameDays(dayTally.counts, days),
    without,
  };
}

/** How many numbers may stand in a column: one for none, the values, and groups of them. */
function sizeOfColumn(facet: Facet, { values, speakerGroups }: FacetValues): number {
  return 1 + values[facets[facet].type].length + groupsOf(facet, { speakerGroups }).length;
}

function nameCounts(facet: Facet, tally: Uint32Array, values: FacetValues): FacetValue[] {
  const all = values.values[facets[facet].type];
  const counts = countsOfValues(facet, tally, values);
  const named: FacetValue[] = [];
  all.forEach(({ id, name }, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) named.push({ id, name, count });
  });
  return named.toSorted((one, other) => other.count - one.count);
}

function countsOfValues(facet: Facet, tally: Uint32Array, values: FacetValues): Uint32Array {
  switch (facets[facet].holds) {
    case 'one':
      return tally;
    case 'perhaps':
      return tally.subarray(1);
    case 'several':
      return spreadGroups(tally, values.values[facets[facet].type].length, groupsOf(facet, values));
  }
}

/** A quote said by several people counts for each of them. */
function spreadGroups(
  tally: Uint32Array,
  valueCount: number,
  groups: readonly (readonly number[])[],
): Uint32Array {
  const counts = tally.slice(0, valueCount);
  groups.forEach((members, group) => {
    const quotes = tally[valueCount + group] ?? 0;
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
