import type { Manifest, NamePhrase } from '../index/index-format.ts';
import type { ReadFile } from '../index/index-loader.ts';
import { placeOf } from '../words/sorted-words.ts';
import type { WordFile, WordPlaces } from './word-file.ts';

/** A word of the vocabulary, with where it stands and the names that begin with it. */
export interface KnownWord {
  readonly word: string;
  readonly places: WordPlaces;
  readonly phrases: readonly NamePhrase[];
}

/** The most frequent words that begin with some letters, without the word of those letters. */
export interface Completions {
  readonly words: readonly KnownWord[];
  /** Whether these are all of them. */
  readonly areAll: boolean;
}

/** Looks words up, reading only the files of the vocabulary in which they can be. */
export interface Vocabulary {
  readonly find: (word: string) => Promise<KnownWord | undefined>;
  readonly findStarting: (letters: string) => Promise<Completions>;
}

/** A vocabulary in files. */
export interface VocabularyFiles extends Vocabulary {
  /** The files that hold the words beginning with these letters. */
  readonly filesStarting: (letters: string) => Promise<WordFile[]>;
}

/** The fewer letters are typed, the less their completions say, and the more of them there are. */
export function mostCompletions({ length }: string): number {
  return [0, 8, 16][length] ?? 48;
}

const mostFiles = 4;

export function createVocabulary(manifest: Manifest, readFile: ReadFile<WordFile>): VocabularyFiles {
  const read = (file: number): Promise<WordFile> => readFile(`words/${file}.txt`);
  const filesStarting = (letters: string): Promise<WordFile[]> =>
    Promise.all(filesWith(letters, manifest.words).map(read));
  return {
    find: async (word) => {
      const file = fileOf(word, manifest.words);
      return file < 0 ? undefined : entryFor(word, await read(file));
    },
    findStarting: async (letters) => {
      const { words, areAll } = completionsIn(await filesStarting(letters), letters);
      return { words, areAll: areAll && !hasMoreFiles(letters, manifest.words) };
    },
    filesStarting,
  };
}

/** The file in which a word would stand, when file n begins at `beginnings[n]`. */
function fileOf(word: string, beginnings: readonly string[]): number {
  const place = placeOf(word, beginnings);
  return beginnings[place] === word ? place : place - 1;
}

/** Numbers of the files that can hold words beginning with these letters. */
export function filesWith(letters: string, beginnings: readonly string[]): number[] {
  const first = Math.max(0, fileOf(letters, beginnings));
  const files = [first];
  for (let file = first + 1; file < beginnings.length && files.length < mostFiles; file++) {
    if (!beginnings[file]?.startsWith(letters)) break;
    files.push(file);
  }
  return beginnings.length === 0 ? [] : files;
}

/** Whether there are more such files than are read. */
function hasMoreFiles(letters: string, beginnings: readonly string[]): boolean {
  const last = filesWith(letters, beginnings).at(-1) ?? 0;
  return beginnings[last + 1]?.startsWith(letters) ?? false;
}

function entryFor(word: string, file: WordFile): KnownWord | undefined {
  const place = placeOf(word, file.words);
  return file.words[place] === word ? entryAt(place, file) : undefined;
}

function entryAt(place: number, file: WordFile): KnownWord {
  return {
    word: file.words[place] ?? '',
    places: file.places[place] ?? { count: 0 },
    phrases: file.phrases.get(place) ?? [],
  };
}

function completionsIn(files: readonly WordFile[], letters: string): Completions {
  const most = mostCompletions(letters);
  const found = files.flatMap((file) =>
    placesStarting(letters, file).map((place) => ({ file, place, count: file.places[place]?.count ?? 0 })),
  );
  const commonest = found.toSorted((one, other) => other.count - one.count).slice(0, most);
  return {
    words: commonest.map(({ file, place }) => entryAt(place, file)),
    areAll: found.length <= most,
  };
}

function placesStarting(letters: string, { words }: WordFile): number[] {
  const places: number[] = [];
  for (let place = placeOf(letters, words); words[place]?.startsWith(letters); place++) {
    if (words[place] !== letters) places.push(place);
  }
  return places;
}
