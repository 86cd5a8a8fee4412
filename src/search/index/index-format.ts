/*
 * The files of the index, as the build writes them and the search reads them. Everything is text.
 *
 * manifest.json    where everything else is; the only file that every search reads
 * words/<n>.txt    a part of the sorted vocabulary, with the places of rare words and the names that begin with a word
 * ends/<n>.txt     the same words written backwards, for a word whose first letters were mistyped
 * places/<n>.txt   in which quotes the commoner words stand
 * spots/<n>.txt    at which words of those quotes, for exact phrases
 * names/<n>.json   people, outlets, occasions, places, roles and kinds with the quotes that belong to them
 * quotes/<n>.json  the quotes themselves, a few in a file; in a large index <n>.txt, behind where each of them ends
 * lists/<n>.txt    of a large index, the long lists of names
 * facets/<n>.txt   whose, where and of what kind each of 4,096 quotes is, for counting
 * values.json      the name of every facet value and how many quotes it has
 * days.txt         the days of all quotes, those of the same days together
 * groups/<n>.txt   which neighbours of 16,384 quotes are renderings of one utterance
 *
 * A quote's number is its place in the order of days: undated first, then from the oldest to the newest.
 */

import { type Facet, type FacetType, facetNames, facets, type SeveralFacet } from '../query/facets.ts';
import type { SearchCollectionName } from './search-record.ts';
import type { ShownFields } from './shown-fields.ts';

export const indexVersion = 7;
/** How many records stand in one file at least: of quotes many are read together, of all else few, and each is long. */
const fewestInFile: Readonly<Record<SearchCollectionName, number>> = {
  quotes: 8,
  others: 8,
  facts: 2,
};
/** No host likes more files than this of records; a larger index has more of them in each. */
const mostRecordFiles = 12_500;

/** How many of so many records stand in one file. */
export function recordsInFile(collection: SearchCollectionName, records: number): number {
  return Math.max(fewestInFile[collection], Math.ceil(records / mostRecordFiles));
}

/** A file of places is closed at so many characters, one of spots later, as these are seldom read; later still in a large index. */
export function listLengths(records: number): Manifest['lists'] {
  const growth = Math.max(1, records / 100_000);
  return { places: Math.round(3_000 * growth ** 0.6), spots: Math.round(3_000 * growth) };
}

export const quotesInFacetFile = 4096;
export const quotesInGroupFile = 16_384;
/** In so many characters stands where each quote ends, in a file of quotes that is read part by part. */
export const quoteEndWidth = 5;
/** An index of so many quotes is written so that parts of its files can be read. */
export const fewestInParts = 25_000;
/** A word in at most so many quotes has its places in the vocabulary file itself. */
export const mostInlinePlaces = 8;
/** A file is closed when it has grown to so many characters. */
export const fileLength = { words: 3_500, ends: 4_000, names: 4_000 } as const;
/** Words of a quote from this one on are found, but not as part of a phrase: they have one place. */
export const lastSpot = 4094;
/** Stands before a word of what a quote was said of, to keep it apart from the words that were said. */
export const aboutMark = '~';
/** Stands among what somebody, an outlet or an event is told of by, so that these are told from questions; no text has it. */
export const topicWord = 'aatopic';
/** Stands before the number of a group of words: forms of one word, or words that mean about the same. */
export const groupMark = '+';
/** What no word begins with. */
export const lexemeMarks = `@#${aboutMark}${groupMark}`;
/** Tells (quote, spot) pairs apart as one number. */
export const spotsInQuote = 4096;

export interface Manifest {
  readonly version: number;
  readonly quotes: number;
  /** How many of them stand in one file. */
  readonly inFile: number;
  /** Whether its files are read part by part: then `quotes/<n>.txt` are lines behind their ends, and long lists have blocks. */
  readonly inParts: boolean;
  /** How many quotes, from number 0, have no day. */
  readonly undated: number;
  /** At how many characters a file of lists is closed. */
  readonly lists: Readonly<Record<'places' | 'spots', number>>;
  /** Where each vocabulary file begins: as many letters of its first word as tell it from the word before. */
  readonly words: readonly string[];
  /** The same for the files of ends. */
  readonly ends: readonly string[];
  /** First name of each file of names. */
  readonly names: readonly number[];
  /** How many reports, events, people and outlets the index under `others/` holds. */
  readonly others: number;
  /** How many questions that reports answer, and topics that they may be about, the index under `facts/` holds. */
  readonly facts: number;
}

/** What a name in the index can stand for: a facet value, a place, or a title somebody held. */
export type IndexedType = FacetType | 'place' | 'role';
/** In the order in which names are numbered. */
export const indexedTypes: readonly IndexedType[] = [
  ...facetNames.map((facet) => facets[facet].type),
  'place',
  'role',
];

/** Id of the value for quotes whose report names no speaker. */
export const unnamedSpeaker = 'unnamed';

/** Growing numbers of quotes, written as gaps. */
export interface WrittenList {
  readonly count: number;
  readonly gaps: string;
  /** Where the gaps are, when they do not stand here. */
  readonly at?: ListStretch;
}

/** Where a list stands: in which file, from which character on, and how many it has. */
export interface ListStretch {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export interface IndexedName {
  readonly id: string;
  readonly type: IndexedType;
  readonly name: string;
  readonly spellings: readonly string[];
  /** Quotes by this person, from this outlet, at this occasion, … */
  readonly of: WrittenList;
  /** Quotes whose words contain one of the spellings. */
  readonly in: WrittenList;
}

/** A way to ask for names: the words after the first one, and whose names they are. */
export interface NamePhrase {
  readonly rest: readonly string[];
  /** Whether it counts in plain words too, or only after an operator. */
  readonly plain: boolean;
  /** Whether it is the whole of a spelling, and not only its end. */
  readonly whole: boolean;
  readonly names: readonly number[];
}

/** Quotes of one file, column by column. */
export interface WrittenQuotes {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly abouts: readonly (string | null)[];
  /** Speakers of these quotes: id, name, and role on the day of the quote. */
  readonly people: readonly (readonly [id: string, name: string, role?: string])[];
  readonly speakers: readonly (readonly number[])[];
  readonly outlets: readonly string[];
  readonly kinds: readonly string[];
  readonly occasions: readonly (string | null)[];
  readonly days: readonly (readonly [from: string | null, to: string | null])[];
  readonly utterances: readonly (string | null)[];
  readonly shown: readonly (ShownFields | null)[];
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** All values of each facet; a quote's number for a facet points into its list. */
export interface FacetValues {
  readonly values: Readonly<Record<FacetType, readonly FacetValue[]>>;
  /** Groups of speakers, numbered after the last speaker. */
  readonly speakerGroups: readonly (readonly number[])[];
}

/** File name → text. */
export type IndexFiles = ReadonlyMap<string, string>;

type Groups = FacetValues['speakerGroups'];

/** The groups of values of a facet; none where a quote has no more than one value. */
export function groupsOf(facet: Facet, { speakerGroups }: Pick<FacetValues, 'speakerGroups'>): Groups {
  const groups: Readonly<Record<SeveralFacet, Groups> & Partial<Record<Facet, Groups>>> = {
    speaker: speakerGroups,
  };
  return groups[facet] ?? [];
}
