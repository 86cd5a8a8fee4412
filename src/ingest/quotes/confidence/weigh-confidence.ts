import { sumOf, type Weight } from '../cues/placed-cue.ts';
import type { DoubtedWords } from './doubted-words.ts';
import { doubtsOf } from './doubts.ts';

/** Below this confidence a speaker stays unknown: more likely wrong than right. */
export const leastTrusted = 0.5;

/** Below this a person is asked: about one speaker in seven, among whom are two of three that are wrong. */
export const surely = 0.9;

/** Something by which a speaker is more sure, the more the more it holds; the weights are logits. */
interface SpeakerGround {
  readonly name: string;
  readonly weight: number;
  readonly holds: (read: DoubtedWords) => number;
}

/** What a speaker with nothing to doubt comes to, in logits, before any ground; fitted with grounds and doubts. */
const beyondDoubt = 2.15;
const fullScore = 13;
const often = 3;

/** Fitted with the doubts. */
export const grounds = [
  {
    name: 'how well the words fit that name the speaker',
    weight: 2.1,
    holds: ({ attribution: { score } }) => Math.max(0, Math.min(fullScore, score)) / fullScore,
  },
  {
    name: 'the speaker is named before the words, which scores less and is as sure',
    weight: 0.95,
    holds: ({ attribution: { cue }, at }) => Number(cue !== undefined && cue.from < at),
  },
  {
    name: 'three or more other words are clearly of the same speaker',
    weight: 1.25,
    holds: ({ clearElsewhere = 0 }) => Number(clearElsewhere >= often),
  },
] as const satisfies readonly SpeakerGround[];

/**
 * From which logit on which share of the speakers is right, as the development articles show where each tenth of them is
 * judged by a fit of the other nine (`npm run bench:doubts`). A step holds 250 speakers or more, so that its share is known
 * within three points; finer ones said more than was known. Below the first the logit itself says how sure it is. The
 * first is three points lower than its fit, which leaves out whatever the data give to a “who”.
 */
const steps = [
  { from: 0, right: 0.8 },
  { from: 2.4, right: 0.91 },
  { from: 3.3, right: 0.98 },
  { from: 4.6, right: 0.99 },
] as const;

/** What makes a speaker more and less sure, one after the other; together they are a logit. */
export function weighSurety(read: DoubtedWords): readonly Weight[] {
  return [
    { name: 'nothing to doubt, before anything is known', weight: beyondDoubt },
    ...grounds.map(({ name, weight, holds }) => ({ name, weight: weight * holds(read) })),
    ...doubtsOf(read).map(({ name, weight }) => ({ name, weight })),
  ].filter(({ weight }) => weight !== 0);
}

/** From 0 to 1: how likely it is that the speaker is the right one. */
export function weighConfidence(read: DoubtedWords): number {
  const logit = sumOf(weighSurety(read));
  const step = steps.findLast(({ from }) => logit >= from);
  return step?.right ?? Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
