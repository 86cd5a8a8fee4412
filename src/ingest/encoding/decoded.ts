import type { DeclaredEncoding } from './declared-encoding.ts';

/** How the encoding of a file is known, the surest first. */
export type EncodingKnown =
  | { readonly by: 'mark' | 'zeros' | DeclaredEncoding['by'] | 'utf-8' }
  | { readonly by: 'letters'; readonly confidence: number };

/** Text as it stood in the file, line ends and all. Only a byte-order mark is left out. */
export interface Decoded {
  readonly status: 'decoded';
  readonly text: string;
  /** Its name in the Encoding Standard: koi8-r. */
  readonly encoding: string;
  readonly known: EncodingKnown;
  /** Places in the text at which bytes were no letter and U+FFFD stands for them. */
  readonly faults: readonly number[];
  /** What was declared and did not fit the bytes. */
  readonly overruled?: DeclaredEncoding;
  /** Some parts of the file are UTF-8 and others are not. */
  readonly isMixed?: true;
}

/** Bytes that are no text we can read, and why. */
export interface Refused {
  readonly status: 'refused';
  readonly reason: 'empty' | 'binary' | 'damaged' | 'unknown' | 'mixed';
}
