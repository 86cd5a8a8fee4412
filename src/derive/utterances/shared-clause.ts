import { diffWords, isShared } from '../../text/diff-words.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import type { FoldWord } from '../content/fold-names.ts';

/** A rendering as far as it is compared. */
export interface Spoken {
  readonly text: string;
  /** Whether it is at least one whole statement rather than a few words of one. */
  readonly isStatement: boolean;
}

/** A word of one text beside the word of the other that it was aligned with, by their places. */
interface AlignedWord {
  readonly own: number;
  readonly other: number;
}

/** So many words in order, with at most one word between each two, are at least a clause. */
const wordsOfAClause = 5;
const wordsOfAStatement = 3;

/**
 * What both texts say in the same words, as the first has it, with `[…]` where it has others in between; undefined where
 * they share less than a clause. A clause is five words in one order, of which the shorter text parts no two by more than
 * one other word, or one of the texts whole, word behind word, where that is a statement.
 */
export function sharedClause(own: Spoken, other: Spoken, fold: FoldWord): string | undefined {
  const [words, others] = [splitWords(own.text), splitWords(other.text)];
  const gapIn = words.length <= others.length ? 'own' : 'other';
  const stretches = splitAtGaps(alignWords(words, others, fold), gapIn);
  const whole = Math.min(
    own.isStatement ? words.length : Infinity,
    other.isStatement ? others.length : Infinity,
  );
  const clauses = stretches.filter((stretch) => stretch.length >= wordsOfAClause || isWhole(stretch, whole));
  return clauses.length === 0 ? undefined : printWords(own.text, words, clauses.flat());
}

function alignWords(own: readonly Word[], other: readonly Word[], fold: FoldWord): readonly AlignedWord[] {
  return diffWords(own, other, fold)
    .filter(isShared)
    .flatMap(({ at, own: words }) =>
      words.map((_, index) => ({ own: at.own + index, other: at.other + index })),
    );
}

/** Cuts where the text has more than one word of its own between two shared ones. */
function splitAtGaps(words: readonly AlignedWord[], gapIn: keyof AlignedWord): readonly AlignedWord[][] {
  const starts = words.flatMap((word, index) => {
    const before = words[index - 1];
    return before === undefined || word[gapIn] - before[gapIn] > 2 ? [index] : [];
  });
  return starts.map((start, index) => words.slice(start, starts[index + 1]));
}

function isWhole(stretch: readonly AlignedWord[], length: number): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isUnbroken = [last.own - first.own, last.other - first.other].every(
    (gap) => gap === stretch.length - 1,
  );
  return isUnbroken && stretch.length >= Math.max(wordsOfAStatement, length);
}

/** The words as the text has them; what stands between words that are not neighbours is left out, with a sign. */
function printWords(text: string, words: readonly Word[], shared: readonly AlignedWord[]): string {
  const runs = shared.flatMap(({ own }, index) => {
    const follows = shared[index - 1]?.own === own - 1;
    return follows ? [] : [{ first: own, index }];
  });
  return runs
    .map(({ first, index }, run) => {
      const last = shared[(runs[run + 1]?.index ?? shared.length) - 1]?.own ?? index;
      return text.slice(words[first]?.start, words[last]?.end);
    })
    .join(' […] ');
}
