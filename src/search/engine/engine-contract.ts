/*
 * What is sent to a search server, and what it answers: docs/scale.md describes it for whoever writes one. Each question
 * is one JSON object in a POST; each answer has the state of the records and their numbers beside it.
 */
import type { FacetCounts } from '../filter/count-facets.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { FacetValue, IndexedName, NamePhrase } from '../index/index-format.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import type { EnoughWords } from '../match/match-quotes.ts';
import type { Facet } from '../query/facets.ts';
import type { Operator } from '../query/query.ts';
import type { Order } from '../select/select-hits.ts';

/** A folded word, a marked one, or words that stand side by side. */
export type Lexeme = string | readonly string[];

/** Which words there are. */
export interface WordsQuestion {
  readonly ask: 'words';
  readonly collection: SearchCollectionName;
  readonly words: readonly string[];
  /** Letters that words begin with, and how many of the commonest are wanted. */
  readonly starting: readonly (readonly [letters: string, most: number])[];
  /** Words that may be mistyped. */
  readonly near: readonly string[];
  /** Words that stand side by side. */
  readonly rows: readonly (readonly string[])[];
}

/** Records of one kind of filter: those with any of these, and without all of those. `any` is left out where nothing is wanted. */
export interface AskedFilter {
  readonly kind: Operator;
  readonly any?: readonly (string | AskedDays)[];
  readonly none: readonly (string | AskedDays)[];
}

/** From a day to a day; null is open. */
export type AskedDays = readonly [from: string | null, to: string | null];

/** Which records have the words. */
export interface RecordsQuestion {
  readonly collection: SearchCollectionName;
  /** For each asked word all that counts as finding it, the surest first, each with what it earns. */
  readonly words: readonly (readonly (readonly [lexeme: Lexeme, worth: number])[])[];
  readonly enough: EnoughWords;
  /** Words that stand before all else when they are side by side; empty where they do not matter. */
  readonly row: readonly string[];
  readonly none: readonly Lexeme[];
  readonly phrases: readonly (readonly string[])[];
  readonly noPhrases: readonly (readonly string[])[];
  readonly filters: readonly AskedFilter[];
  readonly order: Order;
  readonly most: number;
}

export type AskedQuestion =
  | WordsQuestion
  | (RecordsQuestion & { readonly ask: 'hits' | 'counts' })
  | { readonly ask: 'renderings'; readonly collection: SearchCollectionName; readonly group: number };

/** Around every answer. */
export interface Answered<Answer> {
  /** What the records are named after. */
  readonly state: string;
  readonly sizes: Readonly<Record<SearchCollectionName, number>>;
  readonly answer: Answer;
}

export interface AnsweredWord {
  readonly word: string;
  readonly count: number;
  readonly phrases: readonly NamePhrase[];
}

export interface WordsAnswer {
  readonly words: readonly AnsweredWord[];
  readonly starting: readonly {
    readonly letters: string;
    readonly areAll: boolean;
    readonly words: readonly AnsweredWord[];
  }[];
  readonly near: readonly { readonly word: string; readonly words: readonly AnsweredWord[] }[];
  /** How many records have each of the rows. */
  readonly rows: readonly number[];
  /** Every name of which a phrase speaks. */
  readonly names: readonly AnsweredName[];
}

export interface AnsweredName extends Pick<IndexedName, 'type' | 'id' | 'name' | 'spellings'> {
  readonly number: number;
  /** How many records are theirs, and how many name them. */
  readonly of: number;
  readonly in: number;
}

/** For each bit, counted from the first filter on, how many records fail those filters. */
type Failing = Readonly<Record<string, number>>;

export interface HitsAnswer {
  readonly found: number;
  readonly covered: number;
  readonly quoteCount: number;
  readonly hitCount: number;
  readonly failing: Failing;
  readonly hits: readonly {
    readonly group: number;
    readonly score: number;
    readonly renderings: number;
    readonly records: readonly FoundQuote[];
  }[];
}

export interface CountsAnswer extends Readonly<Record<Facet, readonly FacetValue[]>> {
  readonly date: FacetCounts['date'];
  readonly failing: Failing;
}

/** What a question of each kind is answered with. */
export interface AnswersByKind {
  readonly words: WordsAnswer;
  readonly hits: HitsAnswer;
  readonly counts: CountsAnswer;
  readonly renderings: readonly FoundQuote[];
}

/** Sends a question to a search server and gives its answer. Rejects with a `SearchLoadError` where there is none. */
export type AskServer = <Asked extends AskedQuestion>(
  question: Asked,
) => Promise<Answered<AnswersByKind[Asked['ask']]>>;
