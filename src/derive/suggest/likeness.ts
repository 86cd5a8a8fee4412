import { splitWords } from '../../text/split-words.ts';
import { commonWords } from '../../text/stop-words.ts';
import type { FoldWord } from '../content/fold-names.ts';

/** The folded words of a text that carry meaning, each once. */
export type WordSet = ReadonlySet<string>;

export function meaningfulWords(text: string, fold: FoldWord): WordSet {
  const folded = splitWords(text).map((word) => fold(word.text));
  return new Set(folded.filter((word) => !commonWords.has(word)));
}

/** How often each word occurs among texts: a word that all of them use tells two apart from none. */
export function countTexts(texts: readonly WordSet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...text])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * From 0 (no word shared) to 1 (the shorter text is contained in the longer), rare words weighing more.
 * Two texts that share fewer than two words are not alike, however short they are.
 */
export function likeness(left: WordSet, right: WordSet, counts: ReadonlyMap<string, number>): number {
  const shared = [...left].filter((word) => right.has(word));
  if (shared.length < 2) return 0;
  const weigh = (words: Iterable<string>) =>
    Array.from(words, (word) => 1 / (counts.get(word) ?? 1)).reduce((sum, weight) => sum + weight, 0);
  return weigh(shared) / Math.min(weigh(left), weigh(right));
}
