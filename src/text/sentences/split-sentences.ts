import type { Stretch } from '../stretch.ts';
import { numberSentences } from './number-sentences.ts';
import { readTokens } from './read-tokens.ts';

/** The sentences of one paragraph, in order; each reaches to where the next begins. */
export function splitSentences(text: string, paragraph: Stretch): readonly Stretch[] {
  const tokens = readTokens(text, paragraph);
  const numbers = numberSentences(text, tokens);
  const starts = tokens
    .filter((_, index) => index === 0 || numbers[index] !== numbers[index - 1])
    .map(({ start }) => start);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? paragraph.end }));
}
