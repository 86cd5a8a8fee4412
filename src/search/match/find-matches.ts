import type { OpenIndex } from '../read/open-index.ts';
import { listOfName, loadPlaces, type QuoteList } from '../read/quote-list.ts';
import type { Matched } from '../select/matched.ts';
import type { Asked, AskedWord } from './asked-words.ts';
import { findPhrase, type QuotesWithPhrase } from './find-phrase.ts';
import type { MatchQuotes } from './match-quotes.ts';
import { planTerms, type Reach } from './plan-terms.ts';
import type { Term } from './term.ts';
import { understandWords } from './understand-words.ts';

/** What the asked words mean, and the quotes that have them, filters aside. */
export interface Matches {
  readonly terms: readonly Term[];
  readonly matched: Matched;
}

/**
 * Forgives no more than it must: all words as they were asked for, or all that somebody is asked to have said; then, as a question, without what only makes a sentence
 * of it and with other forms of its words; then with mistakes in every word, or words missing.
 */
export async function findMatches(asked: Asked, index: OpenIndex, match: MatchQuotes): Promise<Matches> {
  const excluded = (await Promise.all(asked.excluded.map((run) => planExcluded(run, index)))).flat();
  if (asked.isWordless) return { terms: [], matched: nothing };
  for (const { words, allowFewerWords, ...reach } of stepsFor(asked.words)) {
    const terms = await planTerms(words, index, reach);
    const matched = await keepPhrases(asked, match({ terms, excluded, allowFewerWords }), index);
    if (matched.quotes.length > 0 || asked.words.length === 0 || allowFewerWords) return { terms, matched };
  }
  throw new Error('The last step gives its answer, whatever it is.');
}

const nothing: Matched = { quotes: new Uint32Array(), scores: new Float32Array(), covered: 0 };

interface Step extends Reach {
  readonly words: readonly AskedWord[];
  readonly allowFewerWords: boolean;
}

function stepsFor(words: readonly AskedWord[]): readonly Step[] {
  const { telling, recited } = understandWords(words);
  const asWritten = { forgiving: 'unknown words', isWide: false, allowFewerWords: false } as const;
  return [
    { words, ...asWritten },
    ...(recited.length === 0 ? [] : [{ words: recited, ...asWritten }]),
    { words: telling, forgiving: 'unknown words', isWide: true, allowFewerWords: false },
    { words: telling, forgiving: 'every word', isWide: true, allowFewerWords: true },
  ];
}

/** Quotes with a word that must not be there, in whatever spelling when it is a name. */
async function planExcluded(run: readonly string[], index: OpenIndex): Promise<QuoteList[]> {
  const [word, ...rest] = run;
  if (word === undefined || rest.length > 0) return [];
  const known = await index.vocabulary.find(word);
  if (known === undefined) return [];
  const numbers = known.phrases
    .filter((phrase) => phrase.plain && phrase.whole && phrase.rest.length === 0)
    .flatMap(({ names }) => names);
  const names = await Promise.all(numbers.map(index.readName));
  return [
    await loadPlaces(known.places, index.readText),
    ...names.flatMap((name) => (name === undefined ? [] : [listOfName(name.in)])),
  ];
}

async function keepPhrases(
  { phrases, excluded }: Asked,
  matched: Matched,
  index: OpenIndex,
): Promise<Matched> {
  let kept = matched;
  for (const phrase of phrases) kept = keepQuotes(kept, await findPhrase(phrase, kept.quotes, index), 1);
  for (const run of excluded.filter(({ length }) => length > 1))
    kept = keepQuotes(kept, await findPhrase(run, kept.quotes, index), 0);
  return kept;
}

function keepQuotes({ quotes, scores, covered }: Matched, found: QuotesWithPhrase, wanted: 0 | 1): Matched {
  const isKept = (quote: number): boolean => found[quote] === wanted;
  return {
    quotes: quotes.filter(isKept),
    scores: scores.filter((_, at) => isKept(quotes[at] ?? 0)),
    covered,
  };
}
