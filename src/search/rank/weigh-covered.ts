import { type AskedWord, emphasisOf } from '../match/asked-words.ts';
import type { WordFinding } from './word-finding.ts';

/** Where a word stands makes one answer better than another; that it stands there at all makes it an answer. */
const fullWorth = 0.8;

/** How much of what tells was found, from 0 to 1. */
export function weighCovered(telling: readonly AskedWord[]): (findings: readonly WordFinding[]) => number {
  const emphasis = new Map(telling.map((asked) => [asked.word, emphasisOf(asked)]));
  return (findings) => {
    const weighed = findings.map(({ word, worth, rarity }) => {
      const weight = rarity * (emphasis.get(word) ?? 0);
      return { weight, found: weight * Math.min(1, worth / fullWorth) };
    });
    const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
    return weighed.reduce((sum, { found }) => sum + found, 0) / Math.max(all, Number.EPSILON);
  };
}
