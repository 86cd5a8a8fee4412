import {
  fewestInParts,
  type IndexFiles,
  indexVersion,
  listLengths,
  type Manifest,
} from '../index/index-format.ts';
import { writeDays } from '../index/quote-days.ts';
import { type LaidCollection, layCollection } from './laid-collection.ts';
import { type IndexSource, type SearchCollection, searchCollections } from './lay-out-index.ts';
import { writeFacets } from './write-facets.ts';
import { writeGroups } from './write-groups.ts';
import { writeNames } from './write-names.ts';
import { writeWords } from './write-words.ts';

/** Files of an index by their names in its folder. */
export type WrittenIndex = readonly (readonly [name: string, text: string])[];

/** Builds every file of the index; from so many records on, so that its files are read part by part. The same source gives the same bytes, in whatever order its lists come. */
export function buildIndex(source: IndexSource, largeFrom = fewestInParts): IndexFiles {
  const collections = searchCollections(source);
  const beside = countBeside(collections);
  return new Map(
    collections.flatMap((collection) => {
      const folder = collection.name === 'quotes' ? '' : `${collection.name}/`;
      const written = hasIndex(collection)
        ? writeIndex(layCollection(collection, undefined, largeFrom), beside)
        : [];
      return written.map(([name, text]) => [`${folder}${name}`, text] as const);
    }),
  );
}

/** How many records are indexed beside the quotes. */
export type BesideCounts = Pick<Manifest, 'others' | 'facts'>;

export function countBeside(collections: readonly SearchCollection[]): BesideCounts {
  const countOf = (wanted: keyof BesideCounts) =>
    collections.find(({ name }) => name === wanted)?.records.length ?? 0;
  return { others: countOf('others'), facts: countOf('facts') };
}

/** Whether a collection has files: that of the quotes always, another one where there is something of its kind. */
export function hasIndex({ name, records }: SearchCollection): boolean {
  return name === 'quotes' || records.length > 0;
}

/** Every file of one collection. That of the quotes says how many records are beside them. */
export function writeIndex(collection: LaidCollection, beside: BesideCounts): WrittenIndex {
  const { inFile, inParts, files } = collection;
  const counts = collection.name === 'quotes' ? beside : { others: 0, facts: 0 };
  const lists = listLengths(collection.records.length);
  const { ordered, places, phrases, entries, mentions } = collection.layout;
  const words = writeWords(places, phrases, { lists, inParts });
  const nameFiles = writeNames(entries, mentions, { lists, inParts });
  const facets = writeFacets(ordered.records, entries);
  const manifest: Manifest = {
    version: indexVersion,
    quotes: ordered.records.length,
    inFile,
    inParts,
    undated: ordered.undated,
    lists,
    words: words.words,
    ends: words.ends,
    names: nameFiles.first,
    ...counts,
  };
  return [
    ['manifest.json', JSON.stringify(manifest)],
    ['days.txt', writeDays(ordered.records)],
    ['values.json', JSON.stringify(facets.values)],
    ...writeGroups(ordered),
    ...words.files,
    ...nameFiles.files,
    ...facets.files,
    ...files,
  ];
}
