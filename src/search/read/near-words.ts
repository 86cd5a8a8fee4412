/*
 * A mistyped word still has most of its letters, and either its first two or its last two. So the words to compare are
 * those that begin or end like it; a test of letter sets and lengths leaves a few; the edit distance decides which are
 * near; fuse.js says which is nearest.
 */
import Fuse from 'fuse.js';
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
    const files = await vocabulary.filesStarting(word.slice(0, shared));
    return files.flatMap((file) => compareAll(word, file, word.slice(0, shared)));
  };
  const endingLike = async (word: string): Promise<Comparable[]> => {
    const backwards = reverseWord(word);
    const files = await Promise.all(
      filesWith(backwards.slice(0, 2), manifest.ends).map((file) => readEnds(`ends/${file}.txt`)),
    );
    const near = files.flatMap((file) => compareAll(backwards, file, backwards.slice(0, 2)));
    return near.map(({ word: found, distance }) => ({ word: reverseWord(found), distance }));
  };
  return async (word) => {
    if (forgivenMistakes(word.length) === 0) return [];
    const nearest = rankNear(word, await findComparable(word, { beginningLike, endingLike }));
    const known = await Promise.all(
      nearest.map(async ({ word: found, distance }) => ({ found: await vocabulary.find(found), distance })),
    );
    return known.flatMap(({ found, distance }) => (found === undefined ? [] : [{ ...found, distance }]));
  };
}

interface LikeWords {
  /** Near words that begin with so many of the same letters. */
  readonly beginningLike: (word: string, shared: number) => Promise<Comparable[]>;
  /** Near words that end with the same two letters. */
  readonly endingLike: (word: string) => Promise<Comparable[]>;
}

async function findComparable(word: string, { beginningLike, endingLike }: LikeWords): Promise<Comparable[]> {
  const begins = await beginningLike(word, 2);
  if (begins.some(({ distance }) => distance === 1)) return begins;
  const ends = await endingLike(word);
  if (begins.length + ends.length > 0) return [...begins, ...ends];
  return beginningLike(word, 1);
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
    endingLike: async (asked) => near.filter((known) => known.word.endsWith(asked.slice(-2))),
  });
  return rankNear(word, comparable).flatMap(
    ({ word: chosen }) => near.find((known) => known.word === chosen) ?? [],
  );
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

/** Fewest mistakes first; among equals, as fuse.js scores them. */
function rankNear(word: string, comparable: readonly Comparable[]): Comparable[] {
  const distances = new Map(comparable.map((near) => [near.word, near.distance]));
  const words = [...distances.keys()];
  if (words.length < 2) return comparable.slice(0, 1);
  const fuse = new Fuse(words, { includeScore: true, threshold: 0.7, distance: 32, ignoreFieldNorm: true });
  const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item, score]));
  return [...distances]
    .map(([found, distance]) => ({ word: found, distance, score: scores.get(found) ?? 1 }))
    .toSorted((one, other) => one.distance - other.distance || one.score - other.score)
    .slice(0, mostNear);
}
