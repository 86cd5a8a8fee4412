import { type DoubtedWords, doubtsOf } from './doubts.ts';

/** Below this confidence a speaker stays unknown. */
export const leastTrusted = 0.2;

/** Below this a person is asked: about one speaker in seven, among which are six of ten that are wrong. */
export const surely = 0.91;

/** What a speaker with nothing to doubt comes to, in logits, and what a full score adds; fitted with the doubts. */
const beyondDoubt = 3.32;
const perScore = 0.93;
const fullScore = 13;

/**
 * What the logit so found is multiplied by and lessened by (Platt), fitted where each tenth of the 181 articles is judged
 * by the other nine: a fit is surer of what it has seen than of what it has not.
 */
const platt = { slope: 1.12, shift: -0.29 } as const;

/** From 0 to 1: how likely it is that the speaker is the right one. */
export function weighConfidence(read: DoubtedWords): number {
  const score = Math.max(0, Math.min(fullScore, read.attribution.score)) / fullScore;
  const doubted = doubtsOf(read).reduce((sum, { weight }) => sum + weight, beyondDoubt + perScore * score);
  const logit = platt.slope * doubted + platt.shift;
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
