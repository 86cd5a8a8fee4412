import type { Asked, AskedWord } from '../match/asked-words.ts';
import type { EnoughWords } from '../match/match-quotes.ts';
import { planTerms, type Reach } from '../match/plan-terms.ts';
import type { Alternative, Term } from '../match/term.ts';
import { understandWords } from '../match/understand-words.ts';
import type { SelectPlan } from '../rank/plan-selection.ts';
import { listOfName } from '../read/quote-list.ts';
import type { WordIndex } from '../read/word-index.ts';
import type { EngineQuestion, Matching, SearchEngine } from './search-engine.ts';

/** What the asked words mean, and the quotes that have them, filters aside. */
export interface Matches {
  readonly terms: readonly Term[];
  readonly matching: Matching;
  readonly select: SelectPlan;
}

export interface Narrowing extends Pick<EngineQuestion, 'filters'> {
  /** How to select what has words that mean this. */
  readonly planSelection: (terms: readonly Term[]) => SelectPlan;
}

/**
 * Forgives no more than it must: all words as they were asked for, or all that somebody is asked to have said; then, as a question, without what only makes a sentence
 * of it and with other forms of its words; then with mistakes in every word, or words missing.
 */
export async function findMatches(
  asked: Asked,
  engine: SearchEngine,
  { filters, planSelection }: Narrowing,
): Promise<Matches> {
  const { phrases } = asked;
  const words = (await Promise.all(asked.excluded.map((run) => planExcluded(run, engine)))).flat();
  const excluded = { words, phrases: asked.excluded.filter(({ length }) => length > 1) };
  for (const { words: wanted, enough, ...reach } of stepsFor(asked.words)) {
    const terms = asked.isWordless ? [nowhere] : await planTerms(wanted, engine, reach);
    const select = planSelection(terms);
    const matching = await engine.match({ terms, excluded, phrases, enough, filters, select });
    if (matching.count > 0 || asked.words.length === 0 || enough === 'most')
      return { terms, matching, select };
  }
  throw new Error('The last step gives its answer, whatever it is.');
}

/** A word that stands nowhere: what has no words is found nowhere. */
const nowhere: Term = {
  asked: { word: '', written: '', unfinished: false },
  alternatives: [],
  isCutShort: false,
};

interface Step extends Reach {
  readonly words: readonly AskedWord[];
  readonly enough: EnoughWords;
}

function stepsFor(words: readonly AskedWord[]): readonly Step[] {
  const { telling: all, recited } = understandWords(words);
  const heavy = all.filter(({ isLight = false }) => !isLight);
  const telling = heavy.length === 0 ? all : heavy;
  const asWritten = { forgiving: 'unknown words', isWide: false, enough: 'all' } as const;
  return [
    { words, ...asWritten },
    ...(recited.length === 0 ? [] : [{ words: recited, ...asWritten }]),
    { words: telling, forgiving: 'unknown words', isWide: true, enough: 'all' },
    { words: telling, forgiving: 'every word', isWide: true, enough: 'most' },
  ];
}

/** What tells quotes with a word that must not be there, in whatever spelling when it is a name. */
async function planExcluded(run: readonly string[], index: WordIndex): Promise<Alternative[]> {
  const [word, ...rest] = run;
  if (word === undefined || rest.length > 0) return [];
  const known = await index.vocabulary.find(word);
  if (known === undefined) return [];
  const numbers = known.phrases
    .filter((phrase) => phrase.plain && phrase.whole && phrase.rest.length === 0)
    .flatMap(({ names }) => names);
  const names = await Promise.all(numbers.map(index.readName));
  return [
    { how: 'word', found: word, weight: 1, list: await index.listPlaces(known.places) },
    ...names.flatMap((name): Alternative[] =>
      name === undefined
        ? []
        : [{ how: 'name', as: 'mention', name, asked: word, weight: 1, list: listOfName(name.in) }],
    ),
  ];
}
