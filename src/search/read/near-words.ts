/*
 * A mistyped word still has most of its letters in their order. So the words to compare are those that begin or end like it;
 * a test of letter sets and lengths leaves a few; the edit distance decides which are near; fuse.js says which is nearest.
 */
import Fuse from 'fuse.js/basic';
import type { Manifest } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { countBits } from '../words/count-bits.ts';
import { editDistance } from '../words/edit-distance.ts';
import { reverseWord } from '../words/reverse-word.ts';
import { placeOf } from '../words/sorted-words.ts';
import { filesWith, type KnownWord, type VocabularyFiles } from './vocabulary.ts';
import { lettersOf } from './word-file.ts';

export interface NearWord extends KnownWord {
  readonly distance: number;
  /** How probably it was meant, among those that are as near: 1 for the likeliest. */
  readonly likelihood: number;
  /** Whether it differs by one of the mistakes that are made most. */
  readonly isSlip: boolean;
}

/** Words written backwards and sorted, with their letters as bits. */
export interface EndsFile {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

interface NearSource {
  readonly manifest: Manifest;
  readonly vocabulary: VocabularyFiles;
  readonly readEnds: ReadFile<EndsFile>;
}

interface Comparable {
  readonly word: string;
  readonly distance: number;
}

const mostNear = 6;
/** So many are looked up, of which those that are written often stay. */
const mostLookedUp = 8;
const longestWord = 32;

/** How many mistakes are forgiven in a word of this length. */
export function forgivenMistakes(length: number): number {
  if (length < 4 || length > longestWord) return 0;
  return length < 7 ? 1 : 2;
}

/** Finds the words that were probably meant, the nearest first. */
export function createNearFinder({
  manifest,
  vocabulary,
  readEnds,
}: NearSource): (word: string) => Promise<NearWord[]> {
  const beginningLike = async (word: string, shared: number): Promise<Comparable[]> => {
    const start = word.slice(0, shared);
    const files = await vocabulary.filesStarting(start);
    return files.flatMap((file) => compareAll(word, file, start));
  };
  const endingLike = async (word: string, shared: number): Promise<Comparable[]> => {
    const backwards = reverseWord(word);
    const start = backwards.slice(0, shared);
    const files = await Promise.all(
      filesWith(start, manifest.ends).map((file) => readEnds(`ends/${file}.txt`)),
    );
    const near = files.flatMap((file) => compareAll(backwards, file, start));
    return near.map(({ word: found, distance }) => ({ word: reverseWord(found), distance }));
  };
  const isKnown = async (word: string): Promise<boolean> => (await vocabulary.find(word)) !== undefined;
  return async (word) => {
    if (forgivenMistakes(word.length) === 0) return [];
    const nearest = rankNear(word, await findComparable(word, { beginningLike, endingLike, isKnown }));
    const known = await Promise.all(
      nearest.map(async ({ word: found, distance }) => ({ ...(await vocabulary.find(found)), distance })),
    );
    return orderByLikelihood(word, known.filter(isFound));
  };
}

interface LikeWords {
  /** Near words that begin with so many of the same letters. */
  readonly beginningLike: (word: string, shared: number) => Promise<Comparable[]>;
  /** Near words that end with so many of the same letters. */
  readonly endingLike: (word: string, shared: number) => Promise<Comparable[]>;
  readonly isKnown: (word: string) => Promise<boolean>;
}

/**
 * Words that are one mistake away or two, as few files being read as can be. One mistake leaves one half of a word as it was,
 * or swaps the two letters in its middle; two mostly leave its first third or its last.
 */
async function findComparable(word: string, like: LikeWords): Promise<Comparable[]> {
  const half = word.length >> 1;
  const begins = await like.beginningLike(word, half);
  const swapped = swapLetters(word, half - 1);
  const isSwapped = swapped !== word && (await like.isKnown(swapped));
  const near = [...begins, ...(isSwapped ? [{ word: swapped, distance: 1 }] : [])];
  near.push(...(await like.endingLike(word, word.length - half)));
  if (forgivenMistakes(word.length) < 2 || near.some(isOneAway)) return near;
  const third = Math.max(shortestThird, Math.floor(word.length / 3));
  const further = await Promise.all([like.beginningLike(word, third), like.endingLike(word, third)]);
  return [...near, ...further.flat()];
}

function isOneAway({ distance }: Comparable): boolean {
  return distance === 1;
}

/** Fewer letters begin or end too many words to be read. */
const shortestThird = 3;

function swapLetters(word: string, first: number): string {
  const [one = '', other = ''] = word.slice(first, first + 2);
  return word.slice(0, first) + other + one + word.slice(first + 2);
}

/** Of words that somebody else found to be alike, those that were probably meant, the nearest first. */
export async function chooseNear(word: string, alike: readonly KnownWord[]): Promise<NearWord[]> {
  const most = forgivenMistakes(word.length);
  const near = alike.flatMap((known) => {
    const distance = editDistance(word, known.word, most);
    return distance > 0 && distance <= most ? [{ ...known, distance }] : [];
  });
  const comparable = await findComparable(word, {
    beginningLike: async (asked, shared) =>
      near.filter((known) => known.word.startsWith(asked.slice(0, shared))),
    endingLike: async (asked, shared) => near.filter((known) => known.word.endsWith(asked.slice(-shared))),
    isKnown: async (asked) => near.some((known) => known.word === asked),
  });
  const chosen = rankNear(word, comparable).flatMap(
    ({ word: nearest }) => near.find((known) => known.word === nearest) ?? [],
  );
  return orderByLikelihood(word, chosen);
}

function isFound(near: Partial<KnownWord> & { readonly distance: number }): near is Measured {
  return near.word !== undefined;
}

type Measured = Omit<NearWord, 'likelihood' | 'isSlip'>;

/** Of what else a mistake may have been made of than of a slip of the hand. */
const otherThanSlip = 0.7;

/** Fewest mistakes first; among equals what a slip of the hand makes, and what is written often. */
function orderByLikelihood(word: string, near: readonly Measured[]): NearWord[] {
  const most = Math.max(1, ...near.map(({ places }) => places.count));
  return near
    .map((measured) => {
      const isSlip = isSlipOf(word, measured);
      const often = 0.5 + (0.5 * Math.log1p(measured.places.count)) / Math.log1p(most);
      return { ...measured, isSlip, likelihood: (isSlip ? 1 : otherThanSlip) * often };
    })
    .toSorted((one, other) => one.distance - other.distance || other.likelihood - one.likelihood)
    .slice(0, mostNear);
}

/** Whether a letter was left out, two neighbours were swapped, or a letter was written twice instead of once. */
function isSlipOf(typed: string, { word: meant, distance }: Comparable): boolean {
  if (distance === 1 && typed.length < meant.length) return true;
  if (withoutDoubles(typed) === withoutDoubles(meant)) return true;
  const first = [...typed].findIndex((letter, at) => letter !== meant[at]);
  return first >= 0 && swapLetters(typed, first) === meant;
}

function withoutDoubles(word: string): string {
  return word.replaceAll(/(.)\1/gu, '$1');
}

/** The words of one file that begin with `start` and are near, with their distance. */
function compareAll(word: string, file: EndsFile, start: string): Comparable[] {
  const most = forgivenMistakes(word.length);
  const letters = lettersOf(word);
  const near: Comparable[] = [];
  for (let place = placeOf(start, file.words); place < file.words.length; place++) {
    const other = file.words[place] ?? '';
    if (!other.startsWith(start)) break;
    const theirs = file.letters[place] ?? 0;
    if (
      Math.abs(other.length - word.length) > most ||
      countBits(letters & ~theirs) > most ||
      countBits(theirs & ~letters) > most
    )
      continue;
    const distance = editDistance(word, other, most);
    if (distance > 0 && distance <= most) near.push({ word: other, distance });
  }
  return near;
}

/** Fewest mistakes first; among equals the slips of the hand, then as fuse.js scores them, to which a swap is two mistakes. */
function rankNear(word: string, comparable: readonly Comparable[]): Comparable[] {
  const distances = new Map(comparable.map((near) => [near.word, near.distance]));
  const words = [...distances.keys()];
  if (words.length < 2) return comparable.slice(0, 1);
  const fuse = new Fuse(words, { includeScore: true, threshold: 0.7, distance: 32, ignoreFieldNorm: true });
  const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item, score]));
  return [...distances]
    .map(([found, distance]) => {
      const near = { word: found, distance };
      return { ...near, score: isSlipOf(word, near) ? 0 : (scores.get(found) ?? 1) };
    })
    .toSorted((one, other) => one.distance - other.distance || one.score - other.score)
    .slice(0, mostLookedUp);
}
