import { diffWords, isShared } from '../../text/diff-words.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import type { FoldWord } from '../content/fold-names.ts';

/** A stretch of a text: in both texts, or in this one only. */
export interface ComparedStretch {
  readonly kind: 'both' | 'only';
  readonly text: string;
}

export interface WordDifferences {
  /** The text compared, whole, cut where it begins or ceases to differ. */
  readonly stretches: readonly ComparedStretch[];
  /** Stretches of the other text that are not in this one, in order. */
  readonly missing: readonly string[];
}

/** Compares two texts word by word; spellings of one name, case and punctuation are no difference. */
export function wordDifferences(text: string, other: string, fold: FoldWord): WordDifferences {
  const words = splitWords(text);
  const apart = diffWords(words, splitWords(other), fold).filter((run) => !isShared(run));
  const only = new Set(apart.flatMap(({ own }) => own.map(({ start }) => start)));
  return {
    stretches: cut(text, words, only),
    missing: apart.flatMap(({ other: theirs }) => (theirs.length === 0 ? [] : [sliceWords(other, theirs)])),
  };
}

function sliceWords(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** A stretch that differs is cut at the edges of its words, so that no space around it is marked. */
function cut(text: string, words: readonly Word[], only: ReadonlySet<number>): readonly ComparedStretch[] {
  const isOnly = (word: Word | undefined) => word !== undefined && only.has(word.start);
  const begins = words.filter((word, index) => isOnly(word) && !isOnly(words[index - 1]));
  const ends = words.filter((word, index) => isOnly(word) && !isOnly(words[index + 1]));
  const edges = begins.flatMap(({ start }, index) => [start, ends[index]?.end ?? text.length]);
  return [0, ...edges]
    .map(
      (start, index): ComparedStretch => ({
        kind: index % 2 === 0 ? 'both' : 'only',
        text: text.slice(start, edges[index]),
      }),
    )
    .filter((stretch) => stretch.text !== '');
}
