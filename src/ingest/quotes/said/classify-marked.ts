import { markedClues } from './marked-clues.ts';
import type { MarkedView } from './marked-view.ts';

/** What words between quotation marks are: somebody's, or only set off from the report's own. */
export type MarkedKind = 'said' | 'title' | 'term' | 'word-not-said';

/** Marked words count as said only when the clues outweigh this. */
const doubt = 1.2;

/** How likely the words were said by somebody: above zero they were. */
export function weighSaid(view: MarkedView): number {
  return markedClues.reduce((sum, { holds, weight }) => (holds(view) ? sum + weight : sum), -doubt);
}

/** Whether marked words are somebody's, and what they are where they are not. */
export function classifyMarked(view: MarkedView): MarkedKind {
  if (weighSaid(view) > 0) return 'said';
  const holding = new Set<string>(markedClues.filter(({ holds }) => holds(view)).map(({ name }) => name));
  if (holding.has('title case') || holding.has('work of art before it') || holding.has('broadcast before it'))
    return 'title';
  return holding.has('term before it') || holding.has('noun after it') ? 'term' : 'word-not-said';
}
