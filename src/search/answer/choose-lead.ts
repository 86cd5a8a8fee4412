import type { AskedWord } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import { opensQuestion, questionWords } from '../query/asking-words.ts';
import type { Hit } from '../rank/rank-hits.ts';
import type { FactHit } from './fact-hit.ts';

/** What stands first among the results. */
export type Lead = 'quotes' | 'facts';

/** What has more of the words that were looked for comes first; of equals, what the form of the question asks for. */
export function chooseLead(
  words: readonly AskedWord[],
  best: Hit | undefined,
  fact: FactHit | undefined,
): Lead {
  if (fact === undefined || best?.tier === 'phrase') return 'quotes';
  const { telling, isForWords } = understandWords(words);
  const covered = Math.min(best?.covered ?? 0, telling.length);
  if (covered !== fact.covered) return covered > fact.covered ? 'quotes' : 'facts';
  const [first = { word: '' }] = words;
  const isQuestion = opensQuestion.has(first.word) || words.some(({ word }) => questionWords.has(word));
  return isQuestion && !isForWords ? 'facts' : 'quotes';
}
