import { recordOf } from '../../text/record-of.ts';
import { facetIds } from '../index/facet-ids.ts';
import { type FoundQuote, readQuoteFile } from '../index/found-quote.ts';
import type { IndexedType, NamePhrase } from '../index/index-format.ts';
import { mentionLexeme, ownLexeme } from '../index/lexemes.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import { type Facet, facetNames } from '../query/facets.ts';
import { readPlaces } from './index-words.ts';
import type { LaidCollection } from './laid-collection.ts';
import type { IndexLayout } from './lay-out-index.ts';

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

/** A collection as rows that an engine beyond the static index loads. */
export interface EngineCollection {
  readonly name: SearchCollectionName;
  /** How many records, from the first on, have no day. */
  readonly undated: number;
  readonly records: readonly EngineRecord[];
  readonly names: readonly EngineName[];
  readonly phrases: readonly EnginePhrase[];
}

/** A collection for an engine of its own, folded, numbered and named as in the static index. */
export function engineCollection({ name: collection, layout, files }: LaidCollection): EngineCollection {
  const shown = files.flatMap(([, text]) => readQuoteFile(text));
  return {
    name: collection,
    undated: layout.ordered.undated,
    records: toRecords(layout, shown),
    names: layout.entries.map(({ type, id, name, spellings }, number) => ({
      number,
      type,
      id,
      name,
      spellings,
    })),
    phrases: Array.from(layout.phrases, ([first, phrases]) =>
      phrases.map((phrase) => ({ ...phrase, first })),
    ).flat(),
  };
}

function toRecords(layout: IndexLayout, shown: readonly FoundQuote[]): readonly EngineRecord[] {
  const { records, groups } = layout.ordered;
  const lexemes = lexemesOf(layout);
  const group = new Map(
    groups.flatMap(([first, count]) =>
      Array.from({ length: count }, (_, index) => [first + index, { first, count }] as const),
    ),
  );
  return records.flatMap((record, number) => {
    const found = shown[number];
    const { first, count } = group.get(number) ?? { first: number, count: 1 };
    return found === undefined
      ? []
      : {
          number,
          group: first,
          renderings: count,
          from: record.from,
          to: record.to,
          facets: recordOf(facetNames, (facet) => [...new Set(facetIds[facet](record))]),
          lexemes: lexemes[number] ?? new Map(),
          record: found,
        };
  });
}

type Lexemes = Map<string, readonly number[]>;

function lexemesOf({ ordered, places, entries, mentions }: IndexLayout): readonly Lexemes[] {
  const lexemes = ordered.records.map((): Lexemes => new Map());
  for (const [word, written] of places)
    for (const [quote, spots] of readPlaces(written)) lexemes[quote]?.set(word, spots.map(fromOne));
  entries.forEach((entry, number) => {
    for (const quote of entry.of) lexemes[quote]?.set(ownLexeme(entry), []);
    for (const quote of mentions[number] ?? []) lexemes[quote]?.set(mentionLexeme(entry), []);
  });
  return lexemes;
}

function fromOne(spot: number): number {
  return spot + 1;
}
