import { countTexts, likeness, type WordSet } from './likeness.ts';

/** Two texts, and how alike they are. */
export interface Alike<T> {
  readonly left: T;
  readonly right: T;
  readonly likeness: number;
}

type Counts = ReadonlyMap<string, number>;

/** Sums of weights in another order differ in their last digits. */
const roundingRoom = 1e-9;

/**
 * Every two texts that are at least so alike, each pair once. Not all pairs are compared: words of the shorter text that
 * weigh too little together to make it alike need not be looked up, and these are the ones that most texts have.
 */
export function findAlike<T extends { readonly set: WordSet }>(
  texts: readonly T[],
  enough: number,
): readonly Alike<T>[] {
  const counts = countTexts(texts.map(({ set }) => set));
  const withWord = indexWords(texts);
  const met = texts.map(() => new Set<number>());
  texts.forEach(({ set }, own) => {
    for (const other of decidingWords(set, counts, enough).flatMap((word) => withWord.get(word) ?? []))
      if (other !== own) met[Math.min(own, other)]?.add(Math.max(own, other));
  });
  return texts.flatMap((left, index) =>
    Array.from(met[index] ?? []).flatMap((other) => compare([left, texts[other]], counts, enough)),
  );
}

function compare<T extends { readonly set: WordSet }>(
  [left, right]: readonly [T, T | undefined],
  counts: Counts,
  enough: number,
): readonly Alike<T>[] {
  if (right === undefined) return [];
  const score = likeness(left.set, right.set, counts);
  return score < enough ? [] : [{ left, right, likeness: score }];
}

function indexWords(texts: readonly { readonly set: WordSet }[]): ReadonlyMap<string, readonly number[]> {
  const places = texts.flatMap(({ set }, place) => Array.from(set, (word) => ({ word, place })));
  const groups = Map.groupBy(places, ({ word }) => word);
  return new Map(Array.from(groups, ([word, group]) => [word, group.map(({ place }) => place)]));
}

/** The rarest words of a text, as many as it takes: the rest alone cannot make another text alike to it. */
function decidingWords(set: WordSet, counts: Counts, enough: number): readonly string[] {
  const weigh = (word: string) => 1 / (counts.get(word) ?? 1);
  const rarestFirst = [...set].toSorted((left, right) => weigh(right) - weigh(left));
  const total = rarestFirst.reduce((sum, word) => sum + weigh(word), 0);
  let rest = total;
  return rarestFirst.filter((word) => {
    const isNeeded = rest >= enough * total - roundingRoom;
    rest -= weigh(word);
    return isNeeded;
  });
}
