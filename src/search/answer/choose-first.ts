import type { AskedWord } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import { opensQuestion, questionWords } from '../query/asking-words.ts';
import type { Hit } from '../rank/rank-hits.ts';
import type { FactHit } from './fact-hit.ts';

/** What stands first among the results. */
export type Lead = 'quotes' | 'facts';

/** What stands first, and the asked words that it lacks. */
export interface First {
  readonly lead: Lead;
  readonly leftOut: readonly string[];
}

/** Of what was found, chooses what stands first. */
export function chooseFirst(
  words: readonly AskedWord[],
  best: Hit | undefined,
  fact: FactHit | undefined,
): First {
  const lead = fact === undefined || best?.tier === 'phrase' ? 'quotes' : chooseLead(words, best, fact);
  return { lead, leftOut: (lead === 'facts' ? fact : best)?.missing ?? [] };
}

/** What asks for a person, a time, a place as the reader does comes first, then what has more of the words that were looked for, or rarer ones; of equals, what the form of the question asks for. */
function chooseLead(words: readonly AskedWord[], best: Hit | undefined, fact: FactHit): Lead {
  const { telling, isForWords, isPointing } = understandWords(words);
  const asksForFact = !isForWords && fact.isOfKind;
  if (asksForFact && (isPointing || fact.missing.length === 0)) return 'facts';
  const covered = Math.min(best?.covered ?? 0, telling.length);
  if (covered !== fact.covered) return covered > fact.covered ? 'quotes' : 'facts';
  if (best !== undefined && best.missing.join(' ') !== fact.missing.join(' '))
    return best.rarity > fact.rarity ? 'quotes' : 'facts';
  const [first = { word: '' }] = words;
  const isQuestion = opensQuestion.has(first.word) || words.some(({ word }) => questionWords.has(word));
  return isQuestion && !isForWords ? 'facts' : 'quotes';
}
