import { diffArrays } from 'diff';
import type { FoldWord } from '../content/fold-names.ts';
import { splitWords, type Word } from '../content/split-words.ts';

/** A stretch of a text: in both texts, or in this one only. */
export interface Stretch {
  readonly kind: 'both' | 'only';
  readonly text: string;
}

export interface WordDifferences {
  /** The text compared, whole, cut where it begins or ceases to differ. */
  readonly stretches: readonly Stretch[];
  /** Stretches of the other text that are not in this one, in order. */
  readonly missing: readonly string[];
}

/** Compares two texts word by word; spellings of one name, case and punctuation are no difference. */
export function wordDifferences(text: string, other: string, fold: FoldWord): WordDifferences {
  const [theirs, own] = [splitWords(other), splitWords(text)];
  const changes = diffArrays<Word>([...theirs], [...own], {
    comparator: (left, right) => fold(left.text) === fold(right.text),
  });
  const only = new Set(
    changes.filter(({ added }) => added).flatMap(({ value }) => value.map(({ start }) => start)),
  );
  return {
    stretches: cut(text, own, only),
    missing: changes.filter(({ removed }) => removed).map(({ value }) => sliceWords(other, value)),
  };
}

function sliceWords(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** A stretch that differs is cut at the edges of its words, so that no space around it is marked. */
function cut(text: string, words: readonly Word[], only: ReadonlySet<number>): readonly Stretch[] {
  const isOnly = (word: Word | undefined) => word !== undefined && only.has(word.start);
  const begins = words.filter((word, index) => isOnly(word) && !isOnly(words[index - 1]));
  const ends = words.filter((word, index) => isOnly(word) && !isOnly(words[index + 1]));
  const edges = begins.flatMap(({ start }, index) => [start, ends[index]?.end ?? text.length]);
  return [0, ...edges]
    .map(
      (start, index): Stretch => ({
        kind: index % 2 === 0 ? 'both' : 'only',
        text: text.slice(start, edges[index]),
      }),
    )
    .filter((stretch) => stretch.text !== '');
}
