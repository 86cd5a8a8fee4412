import type { AskedWord } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import type { Hit } from '../rank/rank-hits.ts';

/** Whether a quote has the words as they stand; who asks for a time or a place does not recite. */
export function isRecited(words: readonly AskedWord[], best: Hit | undefined): boolean {
  const { asking, isForWords } = understandWords(words);
  return (best?.tier === 'phrase' || best?.tier === 'recalled') && (asking.length === 0 || isForWords);
}
