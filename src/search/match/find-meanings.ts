import type { NearWord } from '../read/near-words.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { askedSensesOf } from '../senses/senses-of.ts';
import { wordStem } from '../words/word-stem.ts';
import type { AskedWord } from './asked-words.ts';
import { type Meaning, weightOfMistakes, weightOfStart } from './find-names.ts';
import { findGroups, formsOf, weightsOfWider } from './widen-word.ts';

/** Which words may be mistyped. */
export type Forgiving = 'strict' | 'unknown words' | 'every word';

/** What one asked word can mean by itself. */
export interface WordMeanings {
  readonly asked: AskedWord;
  readonly meanings: readonly Meaning[];
  /** Whether more words begin like it than are given here. */
  readonly isCutShort: boolean;
}

/** Finds the word itself, words that it begins, and words that were perhaps meant. */
export async function findMeanings(
  asked: AskedWord,
  index: WordIndex,
  forgiving: Forgiving,
): Promise<WordMeanings> {
  const { exact, begun, isCutShort } = await findWritten(asked, index);
  const known: Meaning[] = [
    ...(exact === undefined ? [] : [{ ...exact, ...(asked.isMeaning ? together : itself) }]),
    ...begun.map(
      (word): Meaning => ({ ...word, how: 'start', weight: weightOfStart(asked.word, word.word) }),
    ),
  ];
  const isForgiven =
    asked.phrase === undefined &&
    !isEnglish(asked.word) &&
    (forgiving === 'every word' || (forgiving === 'unknown words' && known.length === 0));
  const isNameOnly = asked.phrase === undefined && known.every(({ places }) => places.count === 0);
  const isUnwritten = forgiving === 'unknown words' && asked.phrase === undefined && exact === undefined;
  const near: readonly (Meaning & Partial<MistakenWord>)[] = isForgiven
    ? await findMistaken(asked.word, index)
    : isNameOnly
      ? (await findMistaken(asked.word, index)).map(beginLongNames)
      : isUnwritten
        ? await findFarCommoner(asked.word, begun, index)
        : [];
  const forms =
    isUnwritten && areRare(begun, index) && !near.some(isSmallSlip)
      ? await findForms(asked.word, begun, index)
      : [];
  return { asked, meanings: [...known, ...forms, ...near], isCutShort };
}

/** Other forms of a word that stands nowhere, of one stem with it; irregular ones too, where a longer word would hide them. */
async function findForms(word: string, begun: readonly KnownWord[], index: WordIndex): Promise<Meaning[]> {
  const [forms, groups] = await Promise.all([
    formsOf(word, '', index),
    begun.length === 0 ? [] : findGroups(word, index),
  ]);
  const ofStem = forms
    .filter((form) => wordStem(form.word) === wordStem(word))
    .map((form) => ({ ...form, phrases: [], how: 'form', weight: weightsOfWider.form }) as const);
  return [...ofStem, ...groups.filter(({ how }) => how === 'form')];
}

/** The word for what several mean together is about as sure as another form of it. */
const itself = { how: 'word', weight: 1 } as const;
const together = { how: 'form', weight: weightsOfWider.form } as const;

/** A word with a group is no mistake for another. */
function isEnglish(word: string): boolean {
  return askedSensesOf(word).length > 0;
}

interface Written {
  readonly exact: KnownWord | undefined;
  readonly begun: readonly KnownWord[];
  readonly isCutShort: boolean;
}

/** A single letter is completed only when it is no word itself: it would say too little. */
async function findWritten(
  { word, unfinished, phrase }: AskedWord,
  { vocabulary }: WordIndex,
): Promise<Written> {
  const isBegun = unfinished && word.length > 1;
  const [exact, begun] = await Promise.all([
    vocabulary.find(word),
    isBegun ? vocabulary.findStarting(word) : undefined,
  ]);
  if (phrase !== undefined || (!isBegun && exact !== undefined))
    return { exact, begun: [], isCutShort: false };
  const { words, areAll } = begun ?? (await vocabulary.findStarting(word));
  return { exact, begun: words, isCutShort: !areAll };
}

/** A word that only a name begins with may be meant as the beginning of another: the Vessian minister is one of Vessia. */
function beginLongNames(near: Meaning): Meaning {
  return { ...near, places: { count: 0 }, phrases: near.phrases.filter(({ rest }) => rest.length > 0) };
}

type MistakenWord = Meaning & Pick<NearWord, 'distance' | 'isSlip'>;

/** So many times as often as all words that begin like it a word must be written, to be meant beside them; only as often if a slip makes it of it. */
const farCommoner = 20;
/** Of so many records one may have a word that is rare among them. */
const mostRecordsOfRare = 5_000;

/** What a slip makes of a word is meant rather than that word in another form: of “occured” it is not occur. */
function isSmallSlip({ distance, isSlip = false }: Partial<MistakenWord>): boolean {
  return distance === 1 && isSlip;
}

function areRare(begun: readonly KnownWord[], { size }: WordIndex): boolean {
  return writtenOf(begun) <= Math.max(farCommoner, size / mostRecordsOfRare);
}

function writtenOf(words: readonly KnownWord[]): number {
  return words.reduce((sum, { places }) => sum + places.count, 0);
}

/** Of “comming” a rare word is the beginning, which says little against a mistake in a common one. */
async function findFarCommoner(
  word: string,
  begun: readonly KnownWord[],
  index: WordIndex,
): Promise<Meaning[]> {
  if (!areRare(begun, index)) return [];
  const written = Math.max(1, writtenOf(begun));
  const near = await findMistaken(word, index);
  return near.filter(
    ({ places, distance, isSlip }) =>
      distance === 1 && places.count >= (isSlip ? written : farCommoner * written),
  );
}

async function findMistaken(word: string, index: WordIndex): Promise<MistakenWord[]> {
  const near = await index.findNear(word);
  return near.map((found): MistakenWord => ({ ...found, how: 'near', weight: weightOfNear(found, word) }));
}

/** A word with fewer mistakes is worth more, however rarely it is written. */
function weightOfNear({ distance, likelihood }: NearWord, { length }: string): number {
  const further = weightOfMistakes(distance + 1, length);
  return further + likelihood * (weightOfMistakes(distance, length) - further);
}
