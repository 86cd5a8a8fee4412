import { recordOf } from '../../text/tables/record-of.ts';
import {
  type FacetValues,
  fileLength,
  type IndexedName,
  type ListStretch,
  type Manifest,
  type WrittenList,
} from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import { facetNames, facets } from '../query/facets.ts';
import { type ListPlace, layOutLists, placeList } from '../words/lay-out-lists.ts';
import { writeBlocks } from '../words/list-blocks.ts';
import { writeGaps } from '../words/number-text.ts';
import { splitByLength } from './write-words.ts';

interface WrittenNames {
  readonly files: readonly (readonly [name: string, text: string])[];
  /** Number of the first name in each file. */
  readonly first: readonly number[];
}

/** A list of a name longer than this stands in a file of lists, where files are read part by part. */
const longestBeside = 256;

/** Writes names with their quotes, the most quoted people first. */
export function writeNames(
  names: readonly NameEntry[],
  mentions: readonly (readonly number[])[],
  layout: Pick<Manifest, 'lists' | 'inParts'>,
): WrittenNames {
  const lists = names.flatMap(({ of }, index) => [of, mentions[index] ?? []].map(writeList));
  const beside = lists.map(({ gaps }) => !layout.inParts || gaps.length <= longestBeside);
  const { places, files } = layOutApart(
    lists.filter((_, at) => !beside[at]),
    layout.lists.places,
  );
  let apart = 0;
  const pointed = lists.map((list, at): WrittenList => {
    const place = beside[at] ? undefined : places[apart++];
    return place === undefined ? list : { count: list.count, gaps: '', at: place };
  });
  const written = names.map((entry, index) => writeName(entry, pointed.slice(2 * index, 2 * index + 2)));
  const parts = splitByLength(written, (text) => text.length, fileLength.names);
  let first = 0;
  const starts = parts.map(({ length }) => {
    first += length;
    return first - length;
  });
  return {
    files: [...parts.map((part, index) => [`names/${index}.json`, `[${part.join(',')}]`] as const), ...files],
    first: starts,
  };
}

const noQuotes: WrittenList = { count: 0, gaps: '' };

function writeName(
  { of: _of, titles: _titles, ...name }: NameEntry,
  [of = noQuotes, mentioned = noQuotes]: readonly WrittenList[],
): string {
  return JSON.stringify({ ...name, of, in: mentioned } satisfies IndexedName);
}

interface ListsApart {
  readonly places: readonly ListStretch[];
  readonly files: readonly (readonly [name: string, text: string])[];
}

/** Lists with their blocks in files of their own, and where each of them is. */
function layOutApart(lists: readonly WrittenList[], longestFile: number): ListsApart {
  const blocked = lists.map(({ count, gaps }) => writeBlocks({ count, quotes: gaps, spots: '' }));
  const { files, ends } = layOutLists(blocked, longestFile);
  const nameOf = ({ file }: ListPlace): string => `lists/${file}.txt`;
  return {
    places: blocked.map(({ length }, list) => {
      const place = placeList(ends[list] ?? { file: 0, offset: 0 }, length, longestFile);
      return { file: nameOf(place), offset: place.offset, length };
    }),
    files: lists.length === 0 ? [] : files.map((text, file) => [nameOf({ file, offset: 0 }), text] as const),
  };
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
