import type { Matches } from '../match/find-matches.ts';
import { findPhrase } from '../match/find-phrase.ts';
import type { Term } from '../match/term.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { Matched } from '../select/matched.ts';
import type { SelectHits, Selection, SelectQuestion } from '../select/select-hits.ts';

/** So many hits are read whole and compared, when their words have to decide. */
const pool = 16;
/** More than all words together can earn. */
const phraseScore = 1000;

export interface BestSelection extends Selection {
  /** Whether the texts of the hits still have to decide their order. */
  readonly needsRanking: boolean;
}

/**
 * Selects enough hits that the best ones are certainly among them, and no more, since each hit costs a file.
 * When too many have all the words, the index says which of them have the words in a row.
 */
export async function selectBest(
  question: SelectQuestion,
  { terms }: Matches,
  { index, selectHits }: { readonly index: OpenIndex; readonly selectHits: SelectHits },
): Promise<BestSelection> {
  const { most, order } = question;
  const isDecided = terms.length === 0 || order !== 'best';
  if (isDecided) return { ...selectHits(question), needsRanking: false };
  const isSimple = terms.length === 1 && !isForgiving(terms);
  const selection = selectHits({ ...question, most: isSimple ? most : Math.max(most, pool) });
  if (selection.hitCount <= pool || terms.length === 1 || isForgiving(terms))
    return { ...selection, needsRanking: !isSimple };
  const matched = await raisePhrases(question.matched, terms, index);
  return { ...selectHits({ ...question, matched }), needsRanking: true };
}

function isForgiving(terms: readonly Term[]): boolean {
  return terms.some(({ alternatives }) => alternatives.some(({ how }) => how === 'near'));
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
