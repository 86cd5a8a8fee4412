import type { IndexedName } from '../index/index-format.ts';
import type { QuoteList } from '../read/quote-list.ts';
import type { AskedWord } from './asked-words.ts';

/** One way to satisfy an asked word. */
export type Alternative =
  | {
      readonly how: 'word' | 'form' | 'start' | 'sense' | 'near';
      readonly found: string;
      readonly weight: number;
      readonly list: QuoteList;
    }
  | {
      readonly how: 'name';
      /** Whether it is theirs, or names them. */
      readonly as: 'own' | 'mention';
      readonly name: IndexedName;
      readonly asked: string;
      readonly weight: number;
      readonly list: QuoteList;
    };

/** An asked word with everything that counts as finding it, the surest first. */
export interface Term {
  readonly asked: AskedWord;
  readonly alternatives: readonly Alternative[];
  /** Whether more words begin like this one than were looked up, so that more quotes may have it. */
  readonly isCutShort: boolean;
}
