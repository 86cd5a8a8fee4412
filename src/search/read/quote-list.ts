import type { ListStretch, WrittenList } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { readGaps } from '../words/number-text.ts';
import type { WordPlaces } from './word-file.ts';

/** Numbers of quotes, loaded but not yet read. */
export interface QuoteList {
  readonly text: string;
  readonly offset: number;
  readonly count: number;
  /** Where they are, of a list that is not loaded yet. */
  readonly at?: ListStretch | undefined;
}

export function listOfName({ gaps, count, at }: WrittenList): QuoteList {
  return { text: gaps, offset: 0, count, at };
}

/** Loads the list of quotes in which a word stands. */
export async function loadPlaces(places: WordPlaces, readText: ReadFile<string>): Promise<QuoteList> {
  const { count, inline, places: at } = places;
  if (inline !== undefined) return { ...inline, count };
  if (at === undefined) return { text: '', offset: 0, count: 0 };
  return { text: await readText(`places/${at.file}.txt`), offset: at.offset, count };
}

/** All numbers of a list. */
export function readList(list: QuoteList): Uint32Array {
  const numbers = new Uint32Array(list.count);
  readGaps(list, numbers);
  return numbers;
}
