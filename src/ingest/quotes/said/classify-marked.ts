import { sumOf, type Weight } from '../cues/placed-cue.ts';
import { markedClues } from './marked-clues.ts';
import type { MarkedView } from './marked-view.ts';

/** What words between quotation marks are: somebody's, or only set off from the report's own. */
export type MarkedKind = 'said' | 'title' | 'term' | 'word-not-said';

/** Marked words count as said only when the clues outweigh this. */
const doubt = 1.2;

/** What speaks for and against that somebody said the words, the doubt first; above zero together they were said. */
export function weighSaid(view: MarkedView): readonly Weight[] {
  const holding = markedClues.filter(({ holds }) => holds(view));
  return [
    { name: 'doubt, before anything is known', weight: -doubt },
    ...holding.map(({ name, weight }) => ({ name, weight })),
  ];
}

/** Whether marked words are somebody's, and what they are where they are not. */
export function classifyMarked(view: MarkedView): MarkedKind {
  const weights = weighSaid(view);
  if (sumOf(weights) > 0) return 'said';
  const holding = new Set(weights.map(({ name }) => name));
  if (holding.has('title case') || holding.has('work of art before it') || holding.has('broadcast before it'))
    return 'title';
  return holding.has('term before it') || holding.has('noun after it') ? 'term' : 'word-not-said';
}
