import { diffArrays } from 'diff';
import type { Word } from './split-words.ts';

/** Words of two texts that stand beside each other: the same in both, or in one of them only. */
export interface WordRun {
  readonly own: readonly Word[];
  readonly other: readonly Word[];
  /** Places of the first of them among all words. */
  readonly at: { readonly own: number; readonly other: number };
}

/** Lays the words of two texts side by side, in order; a word is folded once, however often it is compared. */
export function diffWords(
  own: readonly Word[],
  other: readonly Word[],
  fold: (word: string) => string,
): readonly WordRun[] {
  const [folded, foldedOther] = [own, other].map((words) => words.map(({ text }) => fold(text)));
  const changes = diffArrays(foldedOther ?? [], folded ?? []);
  let next = { own: 0, other: 0 };
  return changes.map(({ added, removed, count }) => {
    const at = next;
    next = { own: at.own + (removed ? 0 : count), other: at.other + (added ? 0 : count) };
    return { at, own: own.slice(at.own, next.own), other: other.slice(at.other, next.other) };
  });
}

/** Whether both texts have the words. */
export function isShared({ own, other }: WordRun): boolean {
  return own.length > 0 && other.length > 0;
}
