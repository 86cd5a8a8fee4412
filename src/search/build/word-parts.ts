import { createMentionFinder, type FindMentions, isFoundInWords } from '../index/find-mentions.ts';
import type { NameEntry } from '../index/index-names.ts';
import { ownLexeme } from '../index/lexemes.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { readGaps, writeNumber } from '../words/number-text.ts';
import { type FindWords, type FoundWords, findAllWords } from './found-words.ts';
import type { Places } from './index-words.ts';

/**
 * What some records in a row are found by, numbered from 0 on: it stays the same when records come before them. Column by
 * column, since there are thousands of words.
 */
export interface WordPart {
  readonly records: number;
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** The last record of each word. */
  readonly lasts: readonly number[];
  readonly quotes: readonly string[];
  readonly spots: readonly string[];
  /** Names with the records whose words contain one of their spellings. */
  readonly mentions: readonly (readonly [name: string, records: readonly number[]])[];
}

/** A part before it is made. */
export interface PlannedPart {
  /** All that it is made from. */
  readonly from: readonly object[];
  readonly make: () => WordPart;
}

/** Gives parts in their order, each from a former build or newly made. */
export type KeepWords = (plans: readonly PlannedPart[]) => readonly WordPart[];

/** Finds words as `findAllWords` does, in parts of which most are what they were when a record changes. */
export function findInParts(keep: KeepWords): FindWords {
  return (records, entries) => {
    const spelled = spelledNames(entries);
    const findMentions = createMentionFinder(entries);
    const plans = cutRecords(records, inPart).map((part) => ({
      from: [spelled, ...part],
      make: () => makePart(part, entries, findMentions),
    }));
    return joinWordParts(keep(plans), entries);
  };
}

/** So many records stand in a part on average. */
const inPart = 32;

/** By what names are found in words: which records are theirs, and of how many, is no matter of it. */
export function spelledNames(entries: readonly NameEntry[]): object {
  const names = entries
    .filter(isFoundInWords)
    .map(({ type, id, name, spellings }) => ({ type, id, name, spellings }));
  return { names: names.toSorted((one, other) => (ownLexeme(one) < ownLexeme(other) ? -1 : 1)) };
}

/** Cuts behind records whose ids tell it, so that one that comes or goes moves no cut but its own. */
export function cutRecords(
  records: readonly SearchRecord[],
  average: number,
): readonly (readonly SearchRecord[])[] {
  const parts: SearchRecord[][] = [[]];
  for (const record of records) {
    parts.at(-1)?.push(record);
    if (numberOf(record.id) % average === 0) parts.push([]);
  }
  return parts.filter(({ length }) => length > 0);
}

/** FNV-1a, its bits mixed once more: ids that count up differ in their last digits alone. */
function numberOf(id: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) number = Math.imul(number ^ id.charCodeAt(at), 0x01000193);
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  return (number ^ (number >>> 13)) >>> 0;
}

export function makePart(
  records: readonly SearchRecord[],
  entries: readonly NameEntry[],
  findMentions?: FindMentions,
): WordPart {
  const { places, mentions } = findAllWords(records, entries, findMentions);
  const found = [...places.values()];
  return {
    records: records.length,
    words: [...places.keys()],
    counts: found.map(({ count }) => count),
    lasts: found.map(lastOf),
    quotes: found.map(({ quotes }) => quotes),
    spots: found.map(({ spots }) => spots),
    mentions: entries.flatMap((entry, at) => {
      const numbers = mentions[at] ?? [];
      return numbers.length === 0 ? [] : [[ownLexeme(entry), numbers] as const];
    }),
  };
}

function lastOf({ count, quotes }: Places): number {
  const numbers = new Uint32Array(count);
  readGaps({ text: quotes, offset: 0, count }, numbers);
  return numbers.at(-1) ?? 0;
}

interface GrowingList {
  count: number;
  last: number;
  quotes: string;
  spots: string;
}

/** The words of all records, from those of their parts. */
export function joinWordParts(parts: readonly WordPart[], entries: readonly NameEntry[]): FoundWords {
  const places = new Map<string, GrowingList>();
  const mentions = new Map<string, number[]>();
  let before = 0;
  for (const part of parts) {
    addPlaces(places, part, before);
    for (const [name, numbers] of part.mentions) {
      const all = mentions.get(name) ?? [];
      for (const number of numbers) all.push(before + number);
      mentions.set(name, all);
    }
    before += part.records;
  }
  return { places, mentions: entries.map((entry) => mentions.get(ownLexeme(entry)) ?? []) };
}

/** The first record of a word in a part is told by its distance from the last one before; all others stand as they are. */
function addPlaces(to: Map<string, GrowingList>, part: WordPart, before: number): void {
  const first = new Uint32Array(1);
  part.words.forEach((word, at) => {
    const text = part.quotes[at] ?? '';
    const rest = text.slice(readGaps({ text, offset: 0, count: 1 }, first));
    const list = to.get(word) ?? { count: 0, last: -1, quotes: '', spots: '' };
    list.quotes += writeNumber(before + (first[0] ?? 0) - list.last - 1) + rest;
    list.spots += part.spots[at] ?? '';
    list.count += part.counts[at] ?? 0;
    list.last = before + (part.lasts[at] ?? 0);
    to.set(word, list);
  });
}
