import { type DoubtedWords, doubtsOf } from './doubts.ts';

/** Below this confidence a speaker stays unknown: more likely wrong than right. */
export const leastTrusted = 0.5;

/** Below this a person is asked: about one speaker in seven, among which are more than six of ten that are wrong. */
export const surely = 0.9;

/** What a speaker with nothing to doubt comes to, in logits, and what is added to it; fitted with the doubts. */
const beyondDoubt = 2.35;
const perScore = 2;
/** Cues before the words get smaller scores than those behind them, and are as sure. */
const cueBefore = 1.15;
const fullScore = 13;

/**
 * From which logit on which share of the speakers is right, as the development articles show where each tenth of them is
 * judged by a fit of the other nine (`npm run bench:doubts`). A step holds 250 speakers or more, so that its share is known
 * within three points; finer ones said more than was known. Below the first the logit itself says how sure it is.
 */
const steps = [
  { from: 0, right: 0.76 },
  { from: 2.15, right: 0.92 },
  { from: 2.93, right: 0.96 },
  { from: 3.3, right: 0.98 },
  { from: 3.57, right: 0.99 },
] as const;

/** The share of full marks that the best cue gets. */
export function shareOfScore({ attribution: { score } }: DoubtedWords): number {
  return Math.max(0, Math.min(fullScore, score)) / fullScore;
}

/** Whether the words that name the speaker stand before those that are said. */
export function isIntroduced({ attribution: { cue }, at }: DoubtedWords): boolean {
  return cue !== undefined && cue.from < at;
}

/** From 0 to 1: how likely it is that the speaker is the right one. */
export function weighConfidence(read: DoubtedWords): number {
  const known = beyondDoubt + perScore * shareOfScore(read) + (isIntroduced(read) ? cueBefore : 0);
  const logit = doubtsOf(read).reduce((sum, { weight }) => sum + weight, known);
  const step = steps.findLast(({ from }) => logit >= from);
  return step?.right ?? Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
