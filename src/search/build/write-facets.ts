import {
  type FacetType,
  type FacetValues,
  quotesInFacetFile,
  unnamedSpeaker,
} from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { writeNumbers } from '../words/number-text.ts';
import { facetValues } from './write-names.ts';

interface WrittenFacets {
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly values: FacetValues;
}

/** Writes, for every quote, the numbers of its facet values. */
export function writeFacets(records: readonly SearchRecord[], names: readonly NameEntry[]): WrittenFacets {
  const numbers = {
    person: numbersOf(names, 'person'),
    outlet: numbersOf(names, 'outlet'),
    occasion: numbersOf(names, 'occasion'),
    kind: numbersOf(names, 'kind'),
  };
  const speakers = numberSpeakers(records, numbers.person);
  const columns = [
    speakers.column,
    records.map(({ outlet }) => numbers.outlet.get(outlet) ?? 0),
    records.map(({ occasion }) => (occasion === undefined ? 0 : 1 + (numbers.occasion.get(occasion) ?? 0))),
    records.map(({ kind }) => numbers.kind.get(kind) ?? 0),
  ];
  const fileCount = Math.ceil(records.length / quotesInFacetFile);
  const files = Array.from({ length: fileCount }, (_, file) => {
    const from = file * quotesInFacetFile;
    return [
      `facets/${file}.txt`,
      columns.map((column) => writeNumbers(column.slice(from, from + quotesInFacetFile))).join('\n'),
    ] as const;
  });
  return { files, values: facetValues(names, speakers.groups) };
}

function numbersOf(names: readonly NameEntry[], type: FacetType): Map<string, number> {
  return new Map(names.filter((name) => name.type === type).map(({ id }, number) => [id, number]));
}

/** One number for the speaker or speakers of each quote; a group of several is numbered after the last speaker. */
function numberSpeakers(
  records: readonly SearchRecord[],
  numbers: ReadonlyMap<string, number>,
): { column: number[]; groups: number[][] } {
  const groups = new Map<string, { readonly number: number; readonly members: number[] }>();
  const column = records.map(({ speakers }) => {
    const members = [...new Set(speakers.length === 0 ? [unnamedSpeaker] : speakers)].map(
      (id) => numbers.get(id) ?? 0,
    );
    if (members.length === 1) return members[0] ?? 0;
    const key = members.join(' ');
    const group = groups.get(key) ?? { number: numbers.size + groups.size, members };
    groups.set(key, group);
    return group.number;
  });
  return { column, groups: [...groups.values()].map(({ members }) => members) };
}
