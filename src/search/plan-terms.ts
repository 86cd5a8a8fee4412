import type { AskedWord } from './asked-words.ts';
import { findNameRuns, type Meaning, type NameRun, weightOfMistakes, weightOfStart } from './find-names.ts';
import type { IndexedName } from './index-format.ts';
import type { OpenIndex } from './open-index.ts';
import { listOfName, loadPlaces, type QuoteList } from './quote-list.ts';

/** One way to satisfy an asked word. */
export type Alternative =
  | {
      readonly how: 'word' | 'start' | 'near';
      readonly found: string;
      readonly weight: number;
      readonly list: QuoteList;
    }
  | {
      readonly how: 'name';
      readonly name: IndexedName;
      readonly asked: string;
      readonly weight: number;
      readonly list: QuoteList;
    };

/** An asked word with everything that counts as finding it, the surest first. */
export interface Term {
  readonly asked: AskedWord;
  readonly alternatives: readonly Alternative[];
}

export type Forgiving = 'strict' | 'unknown words' | 'every word';

/** Finds what each asked word can mean, and loads the lists of quotes for it. */
export async function planTerms(
  words: readonly AskedWord[],
  index: OpenIndex,
  forgiving: Forgiving,
): Promise<Term[]> {
  const meanings = await Promise.all(words.map((word) => findMeanings(word, index, forgiving)));
  const runs = findNameRuns({ words, meanings });
  return Promise.all(
    words.map((asked, place) =>
      planTerm({ asked, place, words, meanings: meanings[place] ?? [], runs }, index),
    ),
  );
}

/** A single letter is completed only when it is no word itself: it would say too little. */
async function findMeanings(asked: AskedWord, index: OpenIndex, forgiving: Forgiving): Promise<Meaning[]> {
  const isBegun = asked.unfinished && asked.word.length > 1;
  const [exact, begun] = await Promise.all([
    index.vocabulary.find(asked.word),
    isBegun ? index.vocabulary.findStarting(asked.word) : [],
  ]);
  const meanings: Meaning[] = exact === undefined ? [] : [{ ...exact, how: 'word', weight: 1 }];
  if (asked.phrase !== undefined) return meanings;
  if (isBegun || exact === undefined) {
    const longer = isBegun ? begun : await index.vocabulary.findStarting(asked.word);
    meanings.push(
      ...longer.map(
        (word): Meaning => ({ ...word, how: 'start', weight: weightOfStart(asked.word, word.word) }),
      ),
    );
  }
  if (forgiving === 'every word' || (forgiving === 'unknown words' && meanings.length === 0)) {
    const near = await index.findNear(asked.word);
    meanings.push(
      ...near.map(
        (word): Meaning => ({
          ...word,
          how: 'near',
          weight: weightOfMistakes(word.distance, asked.word.length),
        }),
      ),
    );
  }
  return meanings;
}

interface TermSource {
  readonly asked: AskedWord;
  readonly place: number;
  readonly words: readonly AskedWord[];
  readonly meanings: readonly Meaning[];
  readonly runs: readonly NameRun[];
}

async function planTerm(
  { asked, place, words, meanings, runs }: TermSource,
  index: OpenIndex,
): Promise<Term> {
  const inWords = meanings.map(
    async ({ word, how, weight, places }): Promise<Alternative[]> => [
      { how, found: word, weight, list: await loadPlaces(places, index.readText) },
    ],
  );
  const asNames = runs
    .filter(({ from, length }) => from <= place && place < from + length)
    .flatMap(({ from, length, names, weight }) => {
      const written = words
        .slice(from, from + length)
        .map((word) => word.written)
        .join(' ');
      return names.map((name) => planName(name, { asked: written, weight }, index));
    });
  const alternatives = (await Promise.all([...inWords, ...asNames])).flat();
  return {
    asked,
    alternatives: alternatives
      .filter(({ list }) => list.count > 0)
      .toSorted((one, other) => other.weight - one.weight),
  };
}

async function planName(
  number: number,
  { asked, weight }: { asked: string; weight: number },
  index: OpenIndex,
): Promise<Alternative[]> {
  const name = await index.readName(number);
  if (name === undefined) return [];
  return [name.of, name.in].map((list) => ({ how: 'name', name, asked, weight, list: listOfName(list) }));
}
