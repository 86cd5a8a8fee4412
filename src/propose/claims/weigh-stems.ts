import type { Stems } from './claim-words.ts';

/** How much the stems of a set tell together. */
export type WeighStems = (stems: Iterable<string>) => number;

/** A name tells which sentence speaks of a person, and hardly ever which fact it states. */
const weightOfName = 0.15;

/** What a stem tells that only one text has, however few texts there are; one that all have tells nothing. */
const weightOfUnique = 5.5;

/** The rarer a stem among texts, the more it tells. */
export function createStemWeights(texts: readonly Stems[], names: Stems): WeighStems {
  const counts = new Map<string, number>();
  for (const stem of texts.flatMap((text) => [...text])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: string) =>
    weightOfUnique *
    (1 - Math.log(counts.get(stem) ?? 1) / Math.log(texts.length + 1)) *
    (names.has(stem) ? weightOfName : 1);
  return (stems) => Array.from(stems, weigh).reduce((sum, weight) => sum + weight, 0);
}

export function sharedStems(left: Stems, right: Stems): readonly string[] {
  return [...left].filter((stem) => right.has(stem));
}
