import type { MarkedView } from './marked-clues.ts';
import { markedClues } from './marked-clues.ts';

/** What words between quotation marks are. Only the first two were said by somebody. */
export type MarkedKind = 'utterance' | 'fragment' | 'title' | 'term' | 'word-not-said';

/** Marked words count as said only when the clues outweigh this. */
const doubt = 1.2;

/** How likely the words were said by somebody: above zero they were. */
export function weighSaid(view: MarkedView): number {
  return markedClues.reduce((sum, { holds, weight }) => (holds(view) ? sum + weight : sum), -doubt);
}

/** Whether marked words are somebody's, and what they are where they are not. */
export function classifyMarked(view: MarkedView): MarkedKind {
  if (weighSaid(view) > 0) return isUtterance(view) ? 'utterance' : 'fragment';
  const holding = new Set<string>(markedClues.filter(({ holds }) => holds(view)).map(({ name }) => name));
  if (holding.has('title case') || holding.has('work of art before it') || holding.has('broadcast before it'))
    return 'title';
  return holding.has('term before it') || holding.has('noun after it') ? 'term' : 'word-not-said';
}

/** A sentence of its own, rather than a piece inside the reporter's sentence. */
function isUtterance({ text, words, paragraph, at }: MarkedView): boolean {
  const before = paragraph.tokens[at - 1];
  const opens =
    before === undefined || before.kind !== 'word' || before.sentence !== paragraph.tokens[at]?.sentence;
  return opens && words.length > 1 && /^[^\p{L}]*\p{Lu}/u.test(text);
}
