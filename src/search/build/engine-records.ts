import { keepAnswersOf } from '../../text/keep-answers.ts';
import { recordOf } from '../../text/tables/record-of.ts';
import { facetIds } from '../index/facet-ids.ts';
import { createMentionFinder } from '../index/find-mentions.ts';
import { type FoundQuote, readQuoteFile } from '../index/found-quote.ts';
import type { IndexedType, NamePhrase } from '../index/index-format.ts';
import type { NameEntry } from '../index/index-names.ts';
import { mentionLexeme, ownLexeme } from '../index/lexemes.ts';
import type { SearchCollectionName, SearchName, SearchRecord } from '../index/search-record.ts';
import { type Facet, facetNames } from '../query/facets.ts';
import { findAllWords } from './found-words.ts';
import { readPlaces } from './index-words.ts';
import type { LaidCollection } from './laid-collection.ts';
import { cutRecords, spelledNames } from './word-parts.ts';
import { writeQuotes } from './write-quotes.ts';

/** A record as an engine of its own loads it. */
export interface EngineRecord {
  readonly number: number;
  /** Number of the first rendering of the same utterance. */
  readonly group: number;
  /** How many renderings there are. */
  readonly renderings: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Every lexeme by which it is found: folded words with their places from 1 on, marked ones without. */
  readonly lexemes: ReadonlyMap<string, readonly number[]>;
  readonly record: FoundQuote;
}

/** A name by which records are found, and how it is written. */
export interface EngineName {
  readonly number: number;
  readonly type: IndexedType;
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A way to ask for names, with its first word. */
export interface EnginePhrase extends NamePhrase {
  readonly first: string;
}

/** Some records in a row. */
export interface EngineRun {
  /** All that they are made from: a change of one record changes one run, as long as none comes or goes before. */
  readonly from: readonly object[];
  /** Made when they are asked for first. */
  readonly records: () => readonly EngineRecord[];
}

/** A collection as rows that an engine beyond the static index loads. */
export interface EngineCollection {
  readonly name: SearchCollectionName;
  /** How many records there are. */
  readonly size: number;
  /** How many records, from the first on, have no day. */
  readonly undated: number;
  readonly runs: readonly EngineRun[];
  readonly names: readonly EngineName[];
  readonly phrases: readonly EnginePhrase[];
}

/** A collection for an engine of its own, folded, numbered and named as in the static index. */
export function engineCollection(laid: LaidCollection): EngineCollection {
  const { ordered, entries, phrases } = laid.layout;
  return {
    name: laid.name,
    size: ordered.records.length,
    undated: ordered.undated,
    runs: runsOf(laid),
    names: entries.map(({ type, id, name, spellings }, number) => ({ number, type, id, name, spellings })),
    phrases: Array.from(phrases, ([first, all]) => all.map((phrase) => ({ ...phrase, first }))).flat(),
  };
}

/** So many records stand in a run on average. */
const inRun = 64;

type Group = readonly [first: number, count: number];

/** What the records of a collection share. */
interface Shared {
  readonly entries: readonly NameEntry[];
  readonly findMentions: ReturnType<typeof createMentionFinder>;
  /** Of the number of a record that has others of its utterance beside it. */
  readonly groups: ReadonlyMap<number, Group>;
}

/** Records in a row with what names give to them. */
interface NamedRun {
  readonly records: readonly SearchRecord[];
  /** The number of the first. */
  readonly start: number;
  /** Those who speak in them: others may change. */
  readonly speakers: readonly SearchName[];
  /** Of each record those by whom, from where and at what it is, and the offices of whoever speaks. */
  readonly own: readonly (readonly string[])[];
}

function runsOf(laid: LaidCollection): readonly EngineRun[] {
  const { ordered, entries } = laid.layout;
  const groups = new Map(
    ordered.groups.flatMap(([first, count]) =>
      Array.from({ length: count }, (_, at): [number, Group] => [first + at, [first, count]]),
    ),
  );
  const share = keepAnswersOf(
    (of: LaidCollection): Shared => ({
      entries: of.layout.entries,
      findMentions: createMentionFinder(entries),
      groups,
    }),
  );
  const spelled = spelledNames(entries);
  const own = ownLexemes(laid);
  const speakersOf = findSpeakers(laid.names);
  let before = 0;
  return cutRecords(ordered.records, inRun).map((records) => {
    const start = before;
    before += records.length;
    const inGroups = records.flatMap((_, at) => groups.get(start + at) ?? []);
    const named = { start, speakers: speakersOf(records), own: own.slice(start, before) };
    const make = keepAnswersOf((run: readonly SearchRecord[]) =>
      makeRun({ ...named, records: run }, share(laid)),
    );
    return {
      from: [{ name: laid.name, inGroups, ...named }, spelled, ...records],
      records: () => make(records),
    };
  });
}

function ownLexemes({ layout: { ordered, entries } }: LaidCollection): readonly (readonly string[])[] {
  const own = ordered.records.map((): string[] => []);
  for (const entry of entries) for (const number of entry.of) own[number]?.push(ownLexeme(entry));
  return own.map((lexemes) => lexemes.toSorted());
}

function findSpeakers(
  names: readonly SearchName[],
): (records: readonly SearchRecord[]) => readonly SearchName[] {
  const people = new Map(names.filter(({ type }) => type === 'person').map((name) => [name.id, name]));
  return (records) =>
    [...new Set(records.flatMap(({ speakers }) => speakers))].flatMap((id) => people.get(id) ?? []);
}

function makeRun(run: NamedRun, shared: Shared): readonly EngineRecord[] {
  const { records, start, speakers } = run;
  const [[, file] = ['', '']] = writeQuotes(records, speakers, {
    inFile: records.length,
    inParts: false,
  });
  const shown = readQuoteFile(file);
  const lexemes = lexemesOf(run, shared);
  return records.flatMap((record, at) => {
    const found = shown[at];
    const [first, count] = shared.groups.get(start + at) ?? [start + at, 1];
    return found === undefined
      ? []
      : {
          number: start + at,
          group: first,
          renderings: count,
          from: record.from,
          to: record.to,
          facets: recordOf(facetNames, (facet) => [...new Set(facetIds[facet](record))]),
          lexemes: lexemes[at] ?? new Map(),
          record: found,
        };
  });
}

type Lexemes = Map<string, readonly number[]>;

/** The marked ones stand in the order of their letters: that of the names hangs on all records. */
function lexemesOf({ records, own }: NamedRun, { entries, findMentions }: Shared): readonly Lexemes[] {
  const { places, mentions } = findAllWords(records, entries, findMentions);
  const lexemes = records.map((): Lexemes => new Map());
  for (const [word, written] of places)
    for (const [at, spots] of readPlaces(written)) lexemes[at]?.set(word, spots.map(fromOne));
  const marked = records.map((_, at) => [...(own[at] ?? [])]);
  for (const [number, entry] of entries.entries())
    for (const at of mentions[number] ?? []) marked[at]?.push(mentionLexeme(entry));
  marked.forEach((all, at) => {
    for (const lexeme of all.toSorted()) lexemes[at]?.set(lexeme, []);
  });
  return lexemes;
}

function fromOne(spot: number): number {
  return spot + 1;
}
