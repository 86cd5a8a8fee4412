import {
  type IndexFiles,
  indexVersion,
  listLengths,
  type Manifest,
  recordsInFile,
} from '../index/index-format.ts';
import { writeDays } from '../index/quote-days.ts';
import { type IndexSource, layOutIndex, type SearchCollection, searchCollections } from './lay-out-index.ts';
import { writeFacets } from './write-facets.ts';
import { writeGroups } from './write-groups.ts';
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
  const inFile = recordsInFile(collection.name, collection.records.length);
  const lists = listLengths(collection.records.length);
  const { ordered, places, phrases, entries, mentions } = layOutIndex(collection);
  const words = writeWords(places, phrases, lists);
  const nameFiles = writeNames(entries, mentions);
  const facets = writeFacets(ordered.records, entries);
  const manifest: Manifest = {
    version: indexVersion,
    quotes: ordered.records.length,
    inFile,
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
    ...writeQuotes(ordered.records, collection.names, inFile),
  ];
}
