import type { OpenIndex } from '../read/open-index.ts';
import { listOfName, loadPlaces } from '../read/quote-list.ts';
import type { AskedWord } from './asked-words.ts';
import { findJoined, findSplit, type JoinedWord, weightOfCompound } from './find-compounds.ts';
import { type Forgiving, findMeanings, type WordMeanings } from './find-meanings.ts';
import { findNameRuns, type Meaning, type NameRun } from './find-names.ts';
import type { Alternative, Term } from './term.ts';

/** Finds what each asked word can mean, and loads the lists of quotes for it. */
export async function planTerms(
  words: readonly AskedWord[],
  index: OpenIndex,
  forgiving: Forgiving,
): Promise<Term[]> {
  const [found, joined] = await Promise.all([
    Promise.all(words.map((word) => findMeanings(word, index, forgiving))),
    findJoined(words, index.vocabulary),
  ]);
  const runs = findNameRuns({ words, meanings: found.map(({ meanings }) => meanings) });
  return Promise.all(found.map((meaning, place) => planTerm({ place, words, meaning, runs, joined }, index)));
}

interface TermSource {
  readonly place: number;
  readonly words: readonly AskedWord[];
  readonly meaning: WordMeanings;
  readonly runs: readonly NameRun[];
  readonly joined: readonly JoinedWord[];
}

async function planTerm(source: TermSource, index: OpenIndex): Promise<Term> {
  const { place, meaning, runs, joined } = source;
  const { asked, meanings, isCutShort } = meaning;
  const alternatives = await Promise.all([
    ...meanings.map((one) => planWord(one, index)),
    ...joined
      .filter(({ from }) => from === place || from + 1 === place)
      .map(({ known }) => planWord({ ...known, how: 'word', weight: weightOfCompound }, index)),
    ...(isUnknown(meaning) ? [planSplit(asked.word, index)] : []),
    ...runs.filter(({ from, length }) => from <= place && place < from + length).map(planRun(source, index)),
  ]);
  return {
    asked,
    alternatives: alternatives
      .flat()
      .filter(({ list }) => list.count > 0)
      .toSorted((one, other) => other.weight - one.weight),
    isCutShort,
  };
}

function isUnknown({ asked, meanings }: WordMeanings): boolean {
  return asked.phrase === undefined && meanings.every(({ how }) => how === 'near');
}

async function planWord({ word, how, weight, places }: Meaning, index: OpenIndex): Promise<Alternative[]> {
  return [{ how, found: word, weight, list: await loadPlaces(places, index.readText) }];
}

async function planSplit(word: string, index: OpenIndex): Promise<Alternative[]> {
  const split = await findSplit(word, index);
  return split === undefined
    ? []
    : [{ how: 'word', found: split.words.join(' '), weight: weightOfCompound, list: split.list }];
}

function planRun({ words }: TermSource, index: OpenIndex): (run: NameRun) => Promise<Alternative[]> {
  return async ({ from, length, names, weight }) => {
    const asked = words
      .slice(from, from + length)
      .map(({ written }) => written)
      .join(' ');
    return (await Promise.all(names.map((name) => planName(name, { asked, weight }, index)))).flat();
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
