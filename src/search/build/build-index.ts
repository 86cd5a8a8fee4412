import { type IndexFiles, indexVersion, type Manifest, recordsInFile } from '../index/index-format.ts';
import { writeDays } from '../index/quote-days.ts';
import { writeNumbers } from '../words/number-text.ts';
import { type IndexSource, layOutIndex, type SearchCollection, searchCollections } from './lay-out-index.ts';
import type { OrderedRecords } from './order-records.ts';
import { writeFacets } from './write-facets.ts';
import { writeNames } from './write-names.ts';
import { writeQuotes } from './write-quotes.ts';
import { writeWords } from './write-words.ts';

/** Builds every file of the index. The same source gives the same bytes, in whatever order its lists come. */
export function buildIndex(source: IndexSource): IndexFiles {
  const [quotes, ...beside] = searchCollections(source);
  const counts = {
    others: source.others?.length ?? 0,
    facts: (source.facts?.length ?? 0) + (source.topics?.length ?? 0),
  };
  return new Map([
    ...(quotes === undefined ? [] : writeIndex(quotes, counts)),
    ...beside.flatMap(writeBeside),
  ]);
}

type Written = readonly (readonly [name: string, text: string])[];

/** An index of another kind in a folder of its own; nothing where there is nothing of that kind. */
function writeBeside(collection: SearchCollection): Written {
  if (collection.records.length === 0) return [];
  return writeIndex(collection, { others: 0, facts: 0 }).map(([name, text]) => [
    `${collection.name}/${name}`,
    text,
  ]);
}

function writeIndex(collection: SearchCollection, counts: Pick<Manifest, 'others' | 'facts'>): Written {
  const inFile = recordsInFile[collection.name];
  const { ordered, places, phrases, entries, mentions } = layOutIndex(collection);
  const words = writeWords(places, phrases);
  const nameFiles = writeNames(entries, mentions);
  const facets = writeFacets(ordered.records, entries);
  const manifest: Manifest = {
    version: indexVersion,
    quotes: ordered.records.length,
    inFile,
    undated: ordered.undated,
    words: words.words,
    ends: words.ends,
    names: nameFiles.first,
    ...counts,
  };
  return [
    ['manifest.json', JSON.stringify(manifest)],
    ['groups.txt', writeGroups(ordered)],
    ['days.txt', writeDays(ordered.records)],
    ['values.json', JSON.stringify(facets.values)],
    ...words.files,
    ...nameFiles.files,
    ...facets.files,
    ...writeQuotes(ordered.records, collection.names, inFile),
  ];
}

/** Each group as its distance from the end of the group before it, and its length. */
function writeGroups({ groups }: OrderedRecords): string {
  return writeNumbers(groups.flatMap(([first, count], index) => [first - endOf(groups[index - 1]), count]));
}

function endOf(group: readonly [first: number, count: number] | undefined): number {
  return group === undefined ? 0 : group[0] + group[1];
}
