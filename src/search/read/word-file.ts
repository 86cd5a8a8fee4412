import { type Manifest, mostInlinePlaces, type NamePhrase } from '../index/index-format.ts';
import { endOfList, type ListPlace, placeList } from '../words/lay-out-lists.ts';
import { readGaps, readNumbers } from '../words/number-text.ts';
import { readSortedWords } from '../words/sorted-words.ts';

/** Where the list of a word's quotes is, and how long it is. A rare word carries its list with it. */
export interface WordPlaces {
  readonly count: number;
  readonly inline?: { readonly text: string; readonly offset: number };
  readonly places?: ListPlace;
  readonly placesLength?: number;
  readonly spots?: ListPlace;
  readonly spotsLength?: number;
}

/** A part of the vocabulary, read. Entry n of each list belongs to word n. */
export interface WordFile {
  readonly words: readonly string[];
  /** Which letters a word has, as bits: a quick test before the slow one. */
  readonly letters: Int32Array;
  readonly places: readonly WordPlaces[];
  readonly phrases: ReadonlyMap<number, readonly NamePhrase[]>;
}

/** Reads a file whose lists stand in files of these lengths. */
export function readWordFile(text: string, longest: Manifest['lists']): WordFile {
  const [writtenWords = '', counts = '', lengths = '', starts = '', inline = '', phrases = ''] =
    text.split('\n');
  const words = readSortedWords(writtenWords);
  return {
    words,
    letters: Int32Array.from(words, lettersOf),
    places: locateLists({
      longest,
      counts: readNumbers(counts),
      lengths: readNumbers(lengths),
      starts: readNumbers(starts),
      inline,
    }),
    phrases: Map.groupBy(phrases === '' ? [] : phrases.split('\t').map(readPhrase), ({ word }) => word),
  };
}

/** The letters of a word as bits, two or three letters of all alphabets to a bit. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

interface Located {
  readonly longest: Manifest['lists'];
  readonly counts: readonly number[];
  readonly lengths: readonly number[];
  readonly starts: readonly number[];
  readonly inline: string;
}

function locateLists({ longest, counts, lengths, starts, inline }: Located): WordPlaces[] {
  const [placesFile = 0, placesOffset = 0, spotsFile = 0, spotsOffset = 0] = starts;
  const skipped = new Uint32Array(mostInlinePlaces);
  let endOfPlaces = { file: placesFile, offset: placesOffset };
  let endOfSpots = { file: spotsFile, offset: spotsOffset };
  let long = 0;
  let offset = 0;
  return counts.map((count) => {
    if (count <= mostInlinePlaces) {
      const start = offset;
      offset = readGaps({ text: inline, offset, count }, skipped);
      return { count, inline: { text: inline, offset: start } };
    }
    const [placesLength = 0, spotsLength = 0] = lengths.slice(long, long + 2);
    long += 2;
    const places = placeList(endOfPlaces, placesLength, longest.places);
    const spots = placeList(endOfSpots, spotsLength, longest.spots);
    endOfPlaces = endOfList(places, placesLength);
    endOfSpots = endOfList(spots, spotsLength);
    return { count, places, placesLength, spots, spotsLength };
  });
}

function readPhrase(written: string): NamePhrase & { readonly word: number } {
  const [head = '', ...rest] = written.split(' ');
  const [word = 0, flags = 0, count = 0, ...gaps] = readNumbers(head);
  let last = -1;
  const names = gaps.slice(0, count).map((gap) => (last += gap + 1));
  return { word, rest, plain: (flags & 1) !== 0, whole: (flags & 2) !== 0, names };
}
