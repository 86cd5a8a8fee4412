import { recordOf } from '../../text/record-of.ts';
import { type FacetValues, fileLength, type IndexedName, type WrittenList } from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import { facetNames, facets } from '../query/facets.ts';
import { writeGaps } from '../words/number-text.ts';
import { splitByLength } from './write-words.ts';

interface WrittenNames {
  readonly files: readonly (readonly [name: string, text: string])[];
  /** Number of the first name in each file. */
  readonly first: readonly number[];
}

/** Writes names with their quotes, the most quoted people first. */
export function writeNames(
  names: readonly NameEntry[],
  mentions: readonly (readonly number[])[],
): WrittenNames {
  const written = names.map((entry, index) => writeName(entry, mentions[index] ?? []));
  const parts = splitByLength(written, (text) => text.length, fileLength.names);
  let first = 0;
  const starts = parts.map(({ length }) => {
    first += length;
    return first - length;
  });
  return {
    files: parts.map((part, index) => [`names/${index}.json`, `[${part.join(',')}]`] as const),
    first: starts,
  };
}

function writeName({ of, titles: _, ...name }: NameEntry, mentions: readonly number[]): string {
  return JSON.stringify({ ...name, of: writeList(of), in: writeList(mentions) } satisfies IndexedName);
}

function writeList(numbers: readonly number[]): WrittenList {
  return { count: numbers.length, gaps: writeGaps(numbers) };
}

/** The values of every facet, in the order in which quotes number them. */
export function facetValues(names: readonly NameEntry[]): FacetValues['values'] {
  const types = facetNames.map((facet) => facets[facet].type);
  return recordOf(types, (type) =>
    names.filter((name) => name.type === type).map(({ id, name, of }) => ({ id, name, count: of.length })),
  );
}
