import type { IndexedName } from '../index/index-format.ts';
import type { NearWord } from './near-words.ts';
import type { QuoteList } from './quote-list.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordPlaces } from './word-file.ts';

/** Words and names as planning a question needs them, wherever they are kept. */
export interface WordIndex {
  /** How many records it has. */
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly findNear: (word: string) => Promise<NearWord[]>;
  readonly readName: (number: number) => Promise<IndexedName | undefined>;
  /** The quotes in which a word stands. */
  readonly listPlaces: (places: WordPlaces) => Promise<QuoteList>;
  /** The quotes in which words stand side by side. */
  readonly listRow: (row: readonly string[]) => Promise<QuoteList>;
}
