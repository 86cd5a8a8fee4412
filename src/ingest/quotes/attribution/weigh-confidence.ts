import type { Attribution } from './attribution.ts';

/** How often an attribution of this score turned out right, on reports read by people. */
const measured = [
  { score: 0, right: 0.2 },
  { score: 2.5, right: 0.6 },
  { score: 4, right: 0.7 },
  { score: 5, right: 0.8 },
  { score: 6, right: 0.87 },
  { score: 7.5, right: 0.93 },
  { score: 11, right: 0.95 },
  { score: 13, right: 0.98 },
] as const;

/** A noun is read wrongly more often than a name, a pronoun a little more often. */
const sureness = { name: 1, pronoun: 0.96, nominal: 0.85 } as const;

/** Below this confidence a speaker stays unknown. */
export const leastTrusted = 0.45;

/** From 0 to 1: how far the attribution can be trusted. */
export function weighConfidence({ score, mention }: Pick<Attribution, 'score' | 'mention'>): number {
  return Math.round(interpolate(score) * sureness[mention.kind] * 100) / 100;
}

function interpolate(score: number): number {
  const above = measured.findIndex((point) => point.score >= score);
  const [low, high] = [measured[above - 1], measured[above]];
  if (above < 0) return measured.at(-1)?.right ?? 0;
  if (low === undefined || high === undefined) return measured[0].right;
  return low.right + ((score - low.score) / (high.score - low.score)) * (high.right - low.right);
}
