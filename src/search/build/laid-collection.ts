import { fewestInParts, recordsInFile } from '../index/index-format.ts';
import type { FindWords } from './found-words.ts';
import { type IndexLayout, layOutIndex, type SearchCollection } from './lay-out-index.ts';
import { writeQuotes } from './write-quotes.ts';

/** A collection that is numbered, with what each word leads to, and its records as they are shown: what every engine is written from. */
export interface LaidCollection extends SearchCollection {
  readonly layout: IndexLayout;
  /** How many records stand in one file. */
  readonly inFile: number;
  /** Whether its files are read part by part. */
  readonly inParts: boolean;
  /** The records themselves, file by file. */
  readonly files: readonly (readonly [name: string, text: string])[];
}

/** Lays a collection out, one of so many records for being read part by part. It takes most of the time of an index. */
export function layCollection(
  collection: SearchCollection,
  find?: FindWords,
  largeFrom = fewestInParts,
): LaidCollection {
  const layout = layOutIndex(collection, find);
  const { records } = layout.ordered;
  const inFile = recordsInFile(collection.name, records.length);
  const inParts = records.length >= largeFrom;
  const files = writeQuotes(records, collection.names, { inFile, inParts });
  return { ...collection, layout, inFile, inParts, files };
}
