import { type EngineCollection, engineCollection } from '../../search/build/engine-records.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { type DataFile, dataFile } from '../data/data-file.ts';
import type { KeyedCollection } from './keyed-collections.ts';

/** A piece of what one collection adds to a file. */
export interface EnginePiece {
  /** All that it is made from. */
  readonly from: readonly object[];
  readonly write: () => string;
}

/** What one collection adds to a file. */
export interface EnginePart {
  readonly path: string;
  /** Of the collection. */
  readonly key: string;
  readonly pieces: () => readonly EnginePiece[];
}

/** A file that has a part of each collection. */
interface FileOfParts {
  readonly path: string;
  readonly mediaType: string;
  /** What stands before the parts. */
  readonly head: string;
  readonly piecesOf: (collection: EngineCollection) => readonly EnginePiece[];
}

/** Makes files of parts. */
export type WriteParts = (file: FileOfParts) => DataFile;

/** Gives a part where it is asked for, unless somebody has it already. */
export type KeepPart = (part: EnginePart) => () => readonly Uint8Array[];

/** A collection is made ready for engines once, whichever files ask for it. */
export function partWriter(collections: readonly KeyedCollection[], keep: KeepPart): WriteParts {
  const recordsOf = keepAnswersOf((keyed: KeyedCollection) => engineCollection(keyed.lay()));
  const from = collections.map(({ key }) => ({ key }));
  return ({ path, mediaType, head, piecesOf }) => {
    const parts = collections.map((keyed) =>
      keep({ path, key: keyed.key, pieces: () => piecesOf(recordsOf(keyed)) }),
    );
    const write = () => Buffer.concat([Buffer.from(head), ...parts.flatMap((read) => read())]);
    return dataFile({ path, mediaType, from, write });
  };
}
