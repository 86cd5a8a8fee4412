import { compareText } from '../../text/compare-text.ts';
import {
  fileLength,
  lexemeMarks,
  type Manifest,
  mostInlinePlaces,
  type NamePhrase,
} from '../index/index-format.ts';
import type { NamePhrases } from '../index/name-phrases.ts';
import { type ListPlace, layOutLists } from '../words/lay-out-lists.ts';
import { writeBlocks } from '../words/list-blocks.ts';
import { writeGaps, writeNumbers } from '../words/number-text.ts';
import { reverseWord } from '../words/reverse-word.ts';
import { writeSortedWords } from '../words/sorted-words.ts';
import type { Places } from './index-words.ts';

interface WordEntry {
  readonly word: string;
  readonly count: number;
  /** Written places, when they are few enough to stand beside the word. */
  readonly inline: string;
  readonly places: string;
  readonly spots: string;
  readonly phrases: readonly NamePhrase[];
}

/** The places of a word that only a name begins with. */
const nowhere: Places = { count: 0, quotes: '', spots: '' };

interface WrittenWords {
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly words: readonly string[];
  readonly ends: readonly string[];
}

/** Writes the vocabulary, the places of its words, and the same vocabulary backwards. */
export function writeWords(
  places: ReadonlyMap<string, Places>,
  phrases: NamePhrases,
  { lists: lengths, inParts }: Pick<Manifest, 'lists' | 'inParts'>,
): WrittenWords {
  const sorted = [...new Set([...places.keys(), ...phrases.keys()])].toSorted(compareText);
  const entries = sorted.map((word) =>
    createEntry(word, blocked(places.get(word), inParts), phrases.get(word)),
  );
  const long = entries.filter(isLong);
  const listed = layOutLists(
    long.map(({ places }) => places),
    lengths.places,
  );
  const spotted = layOutLists(
    long.map((entry) => entry.spots),
    lengths.spots,
  );
  let longBefore = 0;
  const parts = splitByLength(entries, lengthOfEntry, fileLength.words);
  const wordFiles = parts.map((part) => {
    const text = writeWordFile(part, [listed.ends[longBefore], spotted.ends[longBefore]]);
    longBefore += part.filter(isLong).length;
    return text;
  });
  const backwards = splitBackwards(sorted);
  return {
    files: [
      ...wordFiles.map((text, index) => [`words/${index}.txt`, text] as const),
      ...backwards.map((words, index) => [`ends/${index}.txt`, writeSortedWords(words)] as const),
      ...listed.files.map((text, index) => [`places/${index}.txt`, text] as const),
      ...spotted.files.map((text, index) => [`spots/${index}.txt`, text] as const),
    ],
    words: findBeginnings(parts.map((part) => part.map(({ word }) => word))),
    ends: findBeginnings(backwards),
  };
}

/** Of an index that is read in parts the list has its blocks. */
function blocked(found: Places | undefined, inParts: boolean): Places | undefined {
  return found === undefined || !inParts ? found : { ...found, quotes: writeBlocks(found) };
}

function createEntry(
  word: string,
  found: Places | undefined,
  phrases: readonly NamePhrase[] = [],
): WordEntry {
  const { count, quotes, spots } = found ?? nowhere;
  const isRare = count <= mostInlinePlaces;
  return {
    word,
    count,
    inline: isRare ? quotes : '',
    places: isRare ? '' : quotes,
    spots: isRare ? '' : spots,
    phrases,
  };
}

function writeWordFile(entries: readonly WordEntry[], ends: readonly (ListPlace | undefined)[]): string {
  return [
    writeSortedWords(entries.map(({ word }) => word)),
    writeNumbers(entries.map(({ count }) => count)),
    writeNumbers(entries.filter(isLong).flatMap(({ places, spots }) => [places.length, spots.length])),
    writeNumbers(ends.flatMap((end) => [end?.file ?? 0, end?.offset ?? 0])),
    entries.map(({ inline }) => inline).join(''),
    entries.flatMap(({ phrases }, index) => phrases.map((phrase) => writePhrase(index, phrase))).join('\t'),
  ].join('\n');
}

function writePhrase(word: number, { rest, plain, whole, names }: NamePhrase): string {
  return [
    writeNumbers([word, (plain ? 1 : 0) + (whole ? 2 : 0), names.length]) + writeGaps(names),
    ...rest,
  ].join(' ');
}

function isLong({ count }: WordEntry): boolean {
  return count > mostInlinePlaces;
}

function lengthOfEntry({ word, inline, phrases }: WordEntry): number {
  return 4 + word.length / 2 + inline.length + phrases.length * 10;
}

/** The words as they are read from behind, without the marked ones. */
function splitBackwards(words: readonly string[]): string[][] {
  const backwards = words.filter(([first = '']) => !lexemeMarks.includes(first)).map(reverseWord);
  return splitByLength(backwards.toSorted(compareText), ({ length }) => 1 + length / 2, fileLength.ends);
}

/** Splits a list into parts of about one length each. */
export function splitByLength<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  longest: number,
): Item[][] {
  const parts: Item[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (length + lengthOf(item) > longest) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(item);
    length += lengthOf(item);
  }
  return parts;
}

/** The fewest letters of the first word of each part that come after every word of the part before. */
function findBeginnings(parts: readonly (readonly string[])[]): string[] {
  return parts.map(([first = ''], index) => {
    const before = parts[index - 1]?.at(-1) ?? '';
    const lengths = Array.from({ length: first.length }, (_, at) => at + 1);
    return lengths.map((length) => first.slice(0, length)).find((letters) => letters > before) ?? first;
  });
}
