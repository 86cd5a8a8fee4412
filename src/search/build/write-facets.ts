import { recordOf } from '../../text/tables/record-of.ts';
import { facetIds } from '../index/facet-ids.ts';
import { type FacetValues, quotesInFacetFile } from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { type Facet, facetNames, facets } from '../query/facets.ts';
import { writeNumbers } from '../words/number-text.ts';
import { facetValues } from './write-names.ts';

interface WrittenFacets {
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly values: FacetValues;
}

/** The number of the value of every quote, and the groups of values that such a number may stand for. */
interface Column {
  readonly numbers: readonly number[];
  readonly groups: readonly (readonly number[])[];
}

/** Writes, for every quote, the numbers of its facet values. */
export function writeFacets(records: readonly SearchRecord[], names: readonly NameEntry[]): WrittenFacets {
  const columns = recordOf(facetNames, (facet) => numberQuotes(facet, records, names));
  const fileCount = Math.ceil(records.length / quotesInFacetFile);
  const files = Array.from({ length: fileCount }, (_, file) => {
    const from = file * quotesInFacetFile;
    const lines = facetNames.map((facet) =>
      writeNumbers(columns[facet].numbers.slice(from, from + quotesInFacetFile)),
    );
    return [`facets/${file}.txt`, lines.join('\n')] as const;
  });
  return { files, values: { values: facetValues(names), speakerGroups: columns.speaker.groups } };
}

function numberQuotes(facet: Facet, records: readonly SearchRecord[], names: readonly NameEntry[]): Column {
  const { type, holds } = facets[facet];
  const ofType = names.filter((name) => name.type === type);
  const numbers = new Map(ofType.map(({ id }, number) => [id, number]));
  const values = records.map((record) => facetIds[facet](record).map((id) => numbers.get(id) ?? 0));
  switch (holds) {
    case 'one':
      return { numbers: values.map(([value = 0]) => value), groups: [] };
    case 'perhaps':
      return { numbers: values.map(([value]) => (value === undefined ? 0 : 1 + value)), groups: [] };
    case 'several':
      return numberGroups(values, numbers.size);
  }
}

/** A group of several values is numbered after the last value. */
function numberGroups(values: readonly (readonly number[])[], valueCount: number): Column {
  const groups = new Map<string, { readonly number: number; readonly members: readonly number[] }>();
  const numbers = values.map((several) => {
    const members = [...new Set(several)];
    if (members.length === 1) return members[0] ?? 0;
    const key = members.join(' ');
    const group = groups.get(key) ?? { number: valueCount + groups.size, members };
    groups.set(key, group);
    return group.number;
  });
  return { numbers, groups: [...groups.values()].map(({ members }) => members) };
}
