import { findPhrase } from '../match/find-phrase.ts';
import type { Term } from '../match/term.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { Matched } from '../select/matched.ts';
import type { SelectHits, Selection, SelectQuestion } from '../select/select-hits.ts';
import { comparedHits } from './plan-selection.ts';

/** More than all words together can earn. */
export const phraseScore = 1000;

interface BestQuestion extends SelectQuestion {
  /** Whether what has all words side by side comes before all else. */
  readonly rowFirst: boolean;
}

/** Selects the best hits. When too many have all the words to be compared, the index says which of them have the words in a row. */
export async function selectBest(
  { rowFirst, ...question }: BestQuestion,
  terms: readonly Term[],
  { index, selectHits }: { readonly index: OpenIndex; readonly selectHits: SelectHits },
): Promise<Selection> {
  const selection = selectHits(question);
  if (!rowFirst || selection.hitCount <= comparedHits) return selection;
  const matched = await raisePhrases(question.matched, terms, index);
  return selectHits({ ...question, matched });
}

/** Quotes with the asked words in a row come before all others. */
async function raisePhrases(matched: Matched, terms: readonly Term[], index: OpenIndex): Promise<Matched> {
  const inRow = await findPhrase(
    terms.map(({ asked }) => asked.word),
    matched.quotes,
    index,
  );
  const scores = matched.scores.map(
    (score, at) => score + (inRow[matched.quotes[at] ?? 0] === 1 ? phraseScore : 0),
  );
  return { ...matched, scores };
}
