import type { OpenIndex } from '../read/open-index.ts';
import { listOfName, loadPlaces, type QuoteList } from '../read/quote-list.ts';
import type { Matched } from '../select/matched.ts';
import type { Asked } from './asked-words.ts';
import type { Forgiving } from './find-meanings.ts';
import { findPhrase, type QuotesWithPhrase } from './find-phrase.ts';
import type { MatchQuotes } from './match-quotes.ts';
import { planTerms } from './plan-terms.ts';
import type { Term } from './term.ts';

/** What the asked words mean, and the quotes that have them, filters aside. */
export interface Matches {
  readonly terms: readonly Term[];
  readonly matched: Matched;
}

/** Forgives no more than it must: first words nobody knows, then every word, then missing words. */
export async function findMatches(asked: Asked, index: OpenIndex, match: MatchQuotes): Promise<Matches> {
  const excluded = (await Promise.all(asked.excluded.map((run) => planExcluded(run, index)))).flat();
  const findWith = async (forgiving: Forgiving, allowFewerWords: boolean): Promise<Matches> => {
    const terms = await planTerms(asked.words, index, forgiving);
    const matched = match({ terms, excluded, allowFewerWords });
    return { terms, matched: await keepPhrases(asked, matched, index) };
  };
  const strict = await findWith('unknown words', false);
  return strict.matched.quotes.length > 0 || asked.words.length === 0 ? strict : findWith('every word', true);
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
