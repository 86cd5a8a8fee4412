import { recordsInFile } from '../index/index-format.ts';
import type { FindWords } from './found-words.ts';
import { type IndexLayout, layOutIndex, type SearchCollection } from './lay-out-index.ts';
import { writeQuotes } from './write-quotes.ts';

/** A collection that is numbered, with what each word leads to, and its records as they are shown: what every engine is written from. */
export interface LaidCollection extends SearchCollection {
  readonly layout: IndexLayout;
  /** How many records stand in one file. */
  readonly inFile: number;
  /** The records themselves, file by file. */
  readonly files: readonly (readonly [name: string, text: string])[];
}

/** Lays a collection out. It takes most of the time of an index. */
export function layCollection(collection: SearchCollection, find?: FindWords): LaidCollection {
  const layout = layOutIndex(collection, find);
  const { records } = layout.ordered;
  const inFile = recordsInFile(collection.name, records.length);
  return { ...collection, layout, inFile, files: writeQuotes(records, collection.names, inFile) };
}
