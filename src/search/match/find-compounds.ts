import type { OpenIndex } from '../read/open-index.ts';
import { type QuoteList, readList } from '../read/quote-list.ts';
import type { KnownWord, Vocabulary } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { writeGaps } from '../words/number-text.ts';
import type { AskedWord } from './asked-words.ts';
import { findPhrase } from './find-phrase.ts';

/** A word that two asked words make when nothing stands between them. */
export interface JoinedWord {
  /** Place of the first of the two. */
  readonly from: number;
  readonly known: KnownWord;
}

/** Two words, and the quotes in which they stand side by side. */
export interface SplitWord {
  readonly words: readonly [string, string];
  readonly list: QuoteList;
}

/** Less than the words as they were asked for, more than any other way to find them. */
export const weightOfCompound = 0.95;

const shortestHalf = 3;
const mostTried = 2;

/** Finds in one piece what was asked for in two: `cease fire` is also `ceasefire`. */
export async function findJoined(words: readonly AskedWord[], vocabulary: Vocabulary): Promise<JoinedWord[]> {
  const joined = await Promise.all(
    words.map(async (word, from) => {
      const next = words[from + 1];
      if (next === undefined || word.phrase !== undefined || next.phrase !== undefined) return [];
      const known = await vocabulary.find(word.word + next.word);
      return known === undefined ? [] : [{ from, known }];
    }),
  );
  return joined.flat();
}

/** Finds in two words what was asked for in one: `ceasefire` is also `cease fire`. The longest first half is tried first. */
export async function findSplit(word: string, index: WordIndex): Promise<SplitWord | undefined> {
  for (const [one, other] of await findHalves(word, index.vocabulary)) {
    const list = await index.listRow([one.word, other.word]);
    if (list.count > 0) return { words: [one.word, other.word], list };
  }
  return undefined;
}

type Halves = readonly [one: KnownWord, other: KnownWord];

async function findHalves(word: string, vocabulary: Vocabulary): Promise<Halves[]> {
  const lengths = Array.from(
    { length: Math.max(0, word.length - 2 * shortestHalf + 1) },
    (_, more) => word.length - shortestHalf - more,
  );
  const firsts = await Promise.all(lengths.map((length) => vocabulary.find(word.slice(0, length))));
  const tried = firsts.filter((known) => known !== undefined).slice(0, mostTried);
  const halves = await Promise.all(
    tried.map(async (one): Promise<Halves[]> => {
      const other = await vocabulary.find(word.slice(one.word.length));
      return other === undefined ? [] : [[one, other]];
    }),
  );
  return halves.flat();
}

/** The quotes in which words stand in a row. */
export async function findRow(row: readonly string[], index: OpenIndex): Promise<QuoteList> {
  const first = await index.vocabulary.find(row[0] ?? '');
  if (first === undefined) return { text: '', offset: 0, count: 0 };
  const quotes = readList(await index.loadPlaces(first.places));
  const found = await findPhrase(row, quotes, index);
  const together = Array.from(quotes).filter((quote) => found[quote] === 1);
  return { text: writeGaps(together), offset: 0, count: together.length };
}
