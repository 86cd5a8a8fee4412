import { wordList } from '../../text/word-list.ts';
import type { NamePhrase } from '../index/index-format.ts';
import { forgivenMistakes } from '../read/near-words.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import { editDistance } from '../words/edit-distance.ts';
import type { AskedWord } from './asked-words.ts';

/** A word of the vocabulary that an asked word may mean, and how sure that is: 1 is the word itself. */
export interface Meaning extends KnownWord {
  readonly how: 'word' | 'form' | 'start' | 'sense' | 'near';
  readonly weight: number;
}

/** Names that a run of asked words means. */
export interface NameRun {
  readonly from: number;
  readonly length: number;
  readonly names: readonly number[];
  readonly weight: number;
}

interface AskedMeanings {
  readonly words: readonly AskedWord[];
  readonly meanings: readonly (readonly Meaning[])[];
}

const mostNames = 12;

/** Finds the runs of plain words that are a name, a title or the end of one, forgiving a mistake in each word. */
export function findNameRuns({ words, meanings }: AskedMeanings): NameRun[] {
  return words.flatMap((word, from) =>
    word.phrase !== undefined
      ? []
      : (meanings[from] ?? []).flatMap((meaning) => runsFrom(from, meaning, words)),
  );
}

function runsFrom(from: number, meaning: Meaning, words: readonly AskedWord[]): NameRun[] {
  return meaning.phrases.flatMap(({ plain, rest, names }) => {
    if (!plain) return [];
    const { length, weight } = fitRest(rest, words.slice(from + 1));
    return weight === 0
      ? []
      : [{ from, length: 1 + length, names: names.slice(0, mostNames), weight: weight * meaning.weight }];
  });
}

interface Fit {
  readonly length: number;
  /** 0 where the words are not the rest of the name. */
  readonly weight: number;
}

/** A question is looked for without these, which stand in names. */
const smallWords = wordList('of the for to');

/** How well the words that follow are the rest of a name: all of it, or all but its small words. */
function fitRest(rest: NamePhrase['rest'], following: readonly AskedWord[]): Fit {
  const weight = weightOfRest(rest, following);
  const telling = rest.filter((word) => !smallWords.has(word));
  return weight > 0 || telling.length === rest.length
    ? { length: rest.length, weight }
    : { length: telling.length, weight: weightOfRest(telling, following) };
}

/** How well the words that follow are the rest of a name; 0 when they are not. */
function weightOfRest(rest: NamePhrase['rest'], following: readonly AskedWord[]): number {
  let weight = 1;
  for (const [index, word] of rest.entries()) weight *= weightOfWord(word, following[index]);
  return weight;
}

function weightOfWord(word: string, asked: AskedWord | undefined): number {
  if (asked === undefined || asked.phrase !== undefined) return 0;
  if (asked.word === word) return 1;
  if (asked.unfinished && word.startsWith(asked.word)) return weightOfStart(asked.word, word);
  const forgiven = forgivenMistakes(asked.word.length);
  const distance = forgiven === 0 ? 1 : editDistance(asked.word, word, forgiven);
  return distance > forgiven ? 0 : weightOfMistakes(distance, asked.word.length);
}

export function weightOfStart(typed: string, word: string): number {
  return (0.8 * typed.length) / word.length;
}

export function weightOfMistakes(distance: number, length: number): number {
  return 0.9 - (0.9 * distance) / (length / 2 + 1);
}
