import { stopWords } from '../../text/stop-words.ts';
import { wordList } from '../../text/word-list.ts';
import { formsOfBe, nounsOfSpeaking, questionWords, speakingWords } from '../query/asking-words.ts';
import { idioms } from '../senses/idioms.ts';
import { isFormOf } from '../senses/senses-of.ts';
import type { AskedWord } from './asked-words.ts';

/** So many others may stand where an idiom has room for them: they turned the last two offers down. */
const mostBetween = 3;
/** Where it has none, so many articles and the like. */
const mostArticles = 1;

const determiners = wordList(
  'the a an this that these those some any no my your his her its our their whose',
);
const pronouns = wordList('it them him us me you everything anything something nothing');

const adverbs = wordList('now also just still already again once not never');

/** With these another part begins: they gave in to it, but gave it in return. */
const openers = wordList('to on over at after before when');

interface Piece {
  readonly word: string;
  /** Whether nothing may follow to which it belongs. */
  readonly isLast: boolean;
  /** Whether others may stand before it. */
  readonly isApart: boolean;
}

interface Idiom {
  readonly run: readonly Piece[];
  readonly meaning: string;
}

const read: readonly Idiom[] = idioms
  .trim()
  .split('\n')
  .map((line) => line.trim().split(': '))
  .map(([run = '', meaning = '']) => ({ run: readRun(run), meaning }));

function readRun(run: string): readonly Piece[] {
  const words = run.split(' ');
  return words.flatMap((word, at) =>
    /^[…|]$/.test(word) ? [] : { word, isApart: words[at - 1] === '…', isLast: words[at + 1] === '|' },
  );
}

/** Puts a word for what several mean together in place of the first of them, and keeps what stands between; they are looked for as they are written, too. */
export function joinIdioms(words: readonly AskedWord[]): readonly AskedWord[] {
  return read.reduce(joinIdiom, words);
}

function joinIdiom(words: readonly AskedWord[], { run, meaning }: Idiom): readonly AskedWord[] {
  const places = words.flatMap((_, at) => findRun(run, words, at)).slice(0, run.length);
  const first = words[places[0] ?? -1];
  if (first === undefined) return words;
  const written = places.map((at) => words[at]?.written).join(' ');
  const pieces = words.slice(places[0], (places.at(-1) ?? 0) + 1).map(({ word }) => word);
  const joined: AskedWord = { ...first, word: meaning, written, pieces, isMeaning: true, unfinished: false };
  return words.flatMap((word, at) => (at === places[0] ? joined : places.includes(at) ? [] : word));
}

/** The places of the words of a run that begins at a place; none where they do not stand so. */
function findRun(run: readonly Piece[], words: readonly AskedWord[], from: number): readonly number[] {
  const places: number[] = [];
  for (const piece of run) {
    const last = places.at(-1);
    const at = last === undefined ? from : findPiece(piece, words, last + 1);
    const next = words[at + 1];
    if (!isPiece(piece, words[at]) || (piece.isLast && next !== undefined && !openers.has(next.word)))
      return [];
    places.push(at);
  }
  return places;
}

/** The next place of a word with nothing before it that may not stand there. */
function findPiece(piece: Piece, words: readonly AskedWord[], from: number): number {
  const most = piece.isApart ? mostBetween : mostArticles;
  const mayStand = piece.isApart ? mayStandBetween : isArticle;
  let at = from;
  while (at - from < most && !isPiece(piece, words[at]) && mayStand(words[at])) at++;
  return at;
}

function isPiece({ word }: Piece, asked: AskedWord | undefined): boolean {
  return asked !== undefined && asked.phrase === undefined && isFormOf(asked.word, word);
}

function isArticle(asked: AskedWord | undefined): boolean {
  return asked !== undefined && determiners.has(asked.word);
}

/** Articles, pronouns and nouns: whatever else has a word of its own that ends what is done to something. */
function mayStandBetween(asked: AskedWord | undefined): boolean {
  if (asked === undefined) return false;
  const { word } = asked;
  if ([determiners, pronouns, adverbs, formsOfBe, nounsOfSpeaking].some((words) => words.has(word)))
    return true;
  return ![stopWords, questionWords, speakingWords].some((words) => words.has(word));
}
